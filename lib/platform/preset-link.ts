import { largestPreset } from "../core/presets/read-preset.ts";
import { fromBase64Url, toBase64Url } from "./base64.ts";

/**
 * A preset file in an address of the extension's own page, behind "#": what stands there is never sent to a server. It is
 * also the text that can be copied and pasted.
 */
export async function toFragment(file: string): Promise<string> {
  const packed = new Blob([file]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return `preset=${toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()))}`;
}

/** The file that a fragment holds; null for a fragment that is none, is damaged, or unpacks to more than a preset may be. */
export async function fromFragment(fragment: string): Promise<string | null> {
  const packed = /^#?preset=([\w-]+)$/.exec(fragment.trim())?.[1];
  if (packed === undefined) return null;
  try {
    const unpacked = new Blob([fromBase64Url(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return await readUpTo(unpacked, largestPreset);
  } catch {
    return null;
  }
}

/**
 * The preset file in what somebody pasted: a link, what stands behind its "#", or the file itself. Null for a link that is
 * damaged.
 */
export async function fileIn(pasted: string): Promise<string | null> {
  // What is much longer than any link is a file, for whose length there is a word of its own.
  if (pasted.length > largestPreset || !/(?:^|#)preset=/.test(pasted.trim())) return pasted;
  return fromFragment(pasted.trim().replace(/^[^#]*#/, ""));
}

/** The text of a stream; null once it is longer than `most` bytes: a few letters can unpack to gigabytes. */
export async function readUpTo(stream: ReadableStream<Uint8Array>, most: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
