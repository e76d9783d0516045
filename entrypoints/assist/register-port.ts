import { buildEntry } from "../../lib/core/register/build-entry.ts";
import { clipCase } from "../../lib/core/register/clip.ts";
import { askRegister } from "../../lib/platform/register-messages.ts";
import type { RegisterPort } from "../../lib/state/reply-register.ts";

/** The register lies in the extension's own database, which only its background can reach from here. */
export const registerPort: RegisterPort = {
  lookUp: async (of, answerNumber) =>
    (await askRegister("lookUpCase", { case: clipCase(of), answerNumber })) ?? { is: "off" },
  async remember({ id, ...answer }) {
    const entry = buildEntry({ ...answer, id: id ?? crypto.randomUUID(), now: new Date() });
    return (await askRegister("rememberAnswer", entry)) ?? { is: "trouble", code: "unreachable" };
  },
};
