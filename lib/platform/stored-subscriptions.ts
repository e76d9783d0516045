import * as z from "zod/mini";
import type { Subscription } from "../core/presets/subscription.ts";
import { storedItem } from "./stored-item.ts";
import { storedPresetSchema } from "./stored-presets.ts";

const time = z.nullable(z.number());
const code = z.nullable(z.string());

/** A failure has what its reason needs; what else stands there is not looked at. */
const failure = z.custom<NonNullable<Subscription["failure"]>>(
  (value) => typeof value === "object" && value !== null && "reason" in value && typeof value.reason === "string",
);

const subscriptionsSchema: z.ZodMiniType<{ version: 1; subscriptions: readonly Subscription[] }> = z.strictObject({
  version: z.literal(1),
  subscriptions: z.array(
    z.strictObject({
      url: z.string(),
      by: z.enum(["person", "policy"]),
      automatic: z.boolean(),
      id: code,
      newest: z.nullable(z.strictObject({ version: z.string(), fingerprint: z.string() })),
      key: code,
      fingerprint: code,
      etag: code,
      checkedAt: time,
      succeededAt: time,
      failure: z.nullable(failure),
      pending: z.nullable(z.strictObject({ preset: storedPresetSchema, fingerprint: z.string(), key: code })),
      postponed: z.boolean(),
    }),
  ),
});

/** The addresses that presets are fetched from, and how that went; on this computer only. */
export const createStoredSubscriptions = () =>
  storedItem({ key: "subscriptions", version: 1, schema: subscriptionsSchema, migrations: {} });

/** The subscriptions as they are stored now; none where they cannot be read. */
export async function readSubscriptions(): Promise<readonly Subscription[]> {
  return (await createStoredSubscriptions().read()).value?.subscriptions ?? [];
}

/** Changes the subscriptions, after the changes before it: the background and the options page both do. */
export function changeSubscriptions(
  to: (subscriptions: readonly Subscription[]) => readonly Subscription[],
): Promise<void> {
  return navigator.locks.request("subscriptions", async () => {
    const before = await readSubscriptions();
    const subscriptions = to(before);
    if (JSON.stringify(subscriptions) === JSON.stringify(before)) return;
    await createStoredSubscriptions().write({ version: 1, subscriptions });
  });
}

/** Changes one of them, if it is still there. */
export const changeSubscription = (url: string, to: (subscription: Subscription) => Subscription): Promise<void> =>
  changeSubscriptions((subscriptions) => subscriptions.map((one) => (one.url === url ? to(one) : one)));
