import { describe, expect, it, vi } from "vitest";
import type { Incident } from "../../lib/core/guidance/incident.ts";
import { createIncidentStore, type IncidentPort } from "../../lib/state/incident-store.ts";

const outage: Incident = {
  id: "north",
  kind: "outage",
  name: "North",
  phase: "first-notice",
  isOn: true,
  until: "2030-01-01T00:00:00.000Z",
  words: [],
  issues: [],
  facts: { nl: {}, en: {} },
};

function portWith(...incidents: Incident[]) {
  const write = vi.fn<IncidentPort["write"]>(async () => {});
  const port: IncidentPort = {
    read: async () => ({ value: { version: 1, incidents }, trouble: null }),
    write,
    watch: () => {},
  };
  return { port, write };
}

describe("the incident store", () => {
  it("makes each change to the incident as the change before has left it", async () => {
    const { port, write } = portWith(outage);
    const store = await createIncidentStore(port);
    await Promise.all([
      store.change("north", (one) => ({ ...one, name: "South" })),
      store.change("north", (one) => ({ ...one, phase: "solved" })),
    ]);
    const changed = { ...outage, name: "South", phase: "solved" };
    expect(write).toHaveBeenLastCalledWith({ version: 1, incidents: [changed] });
    expect(store.getState().incidents).toEqual([changed]);
  });

  it("adds and removes", async () => {
    const store = await createIncidentStore(portWith(outage).port);
    await store.add({ ...outage, id: "south" });
    await store.remove("north");
    expect(store.getState().incidents.map(({ id }) => id)).toEqual(["south"]);
  });

  it("keeps what it has when nothing can be saved, and goes on", async () => {
    const { port, write } = portWith(outage);
    const store = await createIncidentStore(port);
    write.mockRejectedValueOnce(new Error("full"));
    await expect(store.remove("north")).rejects.toThrow("full");
    expect(store.getState().incidents).toEqual([outage]);
    await store.remove("north");
    expect(store.getState().incidents).toEqual([]);
  });
});
