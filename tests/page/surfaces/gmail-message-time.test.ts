import { expect, it } from "vitest";
import { messageTime } from "../../../lib/page/surfaces/gmail-message-time.ts";

it.each([
  // Two ids that stand on the public web beside the time at which Gmail took the message in.
  ["14804ad5ff61cc88", "2014-08-23T21:02:24.246Z"],
  ["124c8f386d41fd3a", "2009-11-06T10:04:13.396Z"],
  ["#msg-f:1477262960750611592", "2014-08-23T21:02:24.246Z"],
  ["msg-f:1477262960750611592", "2014-08-23T21:02:24.246Z"],
])("%s came in at %s", (id, time) => {
  expect(messageTime(id)).toBe(time);
});

it.each([
  "",
  "18c1",
  "#msg-f:1",
  "#msg-a:r1234567890123456789",
  "#msg-f:99999999999999999999",
  "ffffffffffffffff",
  "zz",
])("%j tells no time", (id) => {
  expect(messageTime(id)).toBeNull();
});
