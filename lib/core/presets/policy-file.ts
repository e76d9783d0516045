import type { Preset } from "./preset.ts";

/**
 * A file that a browser reads as its policy, with a preset in it: what Chromium on Linux finds in its folder of policies, or what
 * Firefox calls policies.json.
 *
 * @param extension the id of this extension in that browser
 * @param file the preset as a file, signed or not
 */
export function policyFile(family: "chromium" | "firefox", extension: string, { id }: Preset, file: string): string {
  const settled = { presets: [JSON.stringify(JSON.parse(file))], choices: [{ preset: id }] };
  const policy =
    family === "chromium"
      ? { "3rdparty": { extensions: { [extension]: settled } } }
      : { policies: { "3rdparty": { Extensions: { [extension]: settled } } } };
  return `${JSON.stringify(policy, null, 2)}\n`;
}
