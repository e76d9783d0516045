/** How people write there: what length, form and openness they expect. */
export const channelKinds = ["mail", "letter", "chat", "messaging", "public", "review", "phone"] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** Names as sites, presets and people use them. */
const names: Readonly<Record<string, ChannelKind>> = {
  email: "mail",
  mail: "mail",
  web: "mail",
  letter: "letter",
  brief: "letter",
  chat: "chat",
  messaging: "messaging",
  whatsapp: "messaging",
  messenger: "messaging",
  sms: "messaging",
  app: "messaging",
  dm: "messaging",
  public: "public",
  x: "public",
  "x-public": "public",
  twitter: "public",
  "twitter-public": "public",
  facebook: "public",
  instagram: "public",
  social: "public",
  review: "review",
  reviews: "review",
  trustpilot: "review",
  google: "review",
  phone: "phone",
  telefoon: "phone",
};

/** The kind of a channel by its name, in any case; what is not known is taken for mail. */
export function channelKind(name: string | undefined): ChannelKind {
  return names[name?.trim().toLowerCase() ?? ""] ?? "mail";
}

/** Whether everybody reads along. */
export const isPublic = (kind: ChannelKind): boolean => kind === "public" || kind === "review";

/** Where nobody reads along: amounts, numbers and what was agreed can be written there. */
export const privateChannels: readonly ChannelKind[] = channelKinds.filter((kind) => !isPublic(kind));

/** Where everybody does. */
export const publicChannels: readonly ChannelKind[] = channelKinds.filter(isPublic);
