import * as z from "zod/mini";

/** The keyboard commands of the manifest that a page answers. */
export const commandNames = [
  "toggle-panel",
  "next-finding",
  "previous-finding",
  "accept-replacement",
  "enter-card",
  "hand-over",
] as const;
export type CommandName = (typeof commandNames)[number];

/** The extension's own pages that a part without `browser.tabs` may ask for. */
const pageNames = ["options", "welcome", "check"] as const;
export type PageName = (typeof pageNames)[number];

const nothing = z.undefined();

/**
 * Every message between the parts of the extension: what it carries. Sender and receiver infer their types from here,
 * and the receiver parses what arrives with the same schema.
 */
export const protocol = {
  /** watch → background: somebody is in a box of this frame that could be a compose box. */
  requestAssist: nothing,
  /** assist → background: open an extension page in a tab. */
  openPage: z.strictObject({ page: z.enum(pageNames) }),
  /** assist → background: open the browser's side panel; only within the person's click. */
  openSidePanel: nothing,
  /** background → assist: a keyboard command was pressed in this tab. */
  runCommand: z.strictObject({ command: z.enum(commandNames) }),
  /** side panel → assist: whoever has a reply in use, link up. */
  requestLink: nothing,
  /** options → background: look at the address of one subscription now. */
  checkSubscription: z.strictObject({ url: z.string() }),
  /** background → watch and assist: this site was switched off; leave the page as it was. */
  retire: nothing,
} satisfies Record<string, z.ZodMiniType>;

type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type MessageData<Name extends MessageName> = z.infer<Protocol[Name]>;
