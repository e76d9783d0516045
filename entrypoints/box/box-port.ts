import type { Editor } from "../../lib/page/editor.ts";
import type { Surface } from "../../lib/page/surface.ts";
import type { ReplyPort } from "../../lib/state/reply-port.ts";

/** What a compose box cannot do by itself. */
export type BoxPortHelp = Pick<
  ReplyPort,
  "reveal" | "copy" | "allowPhrase" | "switchRuleOff" | "choosePreset" | "register"
>;

/** The port over a compose box in somebody else's page: the surface knows the site, the editor knows the box. */
export function createBoxPort(box: HTMLElement, surface: Surface, editor: Editor, help: BoxPortHelp): ReplyPort {
  const foreign = () => surface.foreignParts(box);
  return {
    read: () => editor.read(box, foreign()),
    readSurroundings() {
      const {
        complaint,
        customerName,
        receivedAt,
        subject,
        channel,
        answerNumber,
        audience,
        missing,
        account,
        ...whom
      } = surface.readContext(box);
      return {
        context: {
          ...(complaint === null ? {} : { complaint }),
          ...(subject === null ? {} : { subject }),
          channel,
          answerNumber,
        },
        ...(customerName === null ? {} : { customerName }),
        ...(receivedAt === null ? {} : { receivedAt }),
        ...(account ? { account } : {}),
        case: {
          site: box.ownerDocument.location.hostname || surface.id,
          id: whom.caseId ?? null,
          subject,
          customer: { name: customerName, address: whom.customerAddress ?? null },
        },
        missing,
        internal: audience === "internal",
      };
    },
    async replace(edit) {
      if (!box.isConnected) return { ok: false, code: "box-gone" };
      return editor.replace(box, edit, foreign());
    },
    ...help,
  };
}
