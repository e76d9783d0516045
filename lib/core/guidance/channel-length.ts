import { channelKind } from "./channels.ts";

/** How long a message in a channel may be. Characters are a hard limit; words are what people there are used to. */
export interface LengthNorm {
  unit: "characters" | "words";
  most: number;
}

const posts: readonly string[] = ["x", "x-public", "twitter", "twitter-public"];

/** The norm of a channel by its name; null where length is no matter of the channel. */
export function lengthNormOf(channel: string | undefined): LengthNorm | null {
  if (posts.includes(channel?.trim().toLowerCase() ?? "")) return { unit: "characters", most: 280 };
  const kind = channelKind(channel);
  if (kind === "review") return { unit: "words", most: 120 };
  return kind === "chat" ? { unit: "words", most: 80 } : null;
}
