import type { ReplyPort, TextEdit, TextEditResult } from "./reply-port.ts";

export interface TextPortOptions {
  read(): { text: string; complaint?: string };
  /** Puts the changed text where it was read, with the caret or selection behind the change. */
  write(text: string, caret: number): void;
  reveal: ReplyPort["reveal"];
  copy: ReplyPort["copy"];
  allowPhrase: ReplyPort["allowPhrase"];
  switchRuleOff: ReplyPort["switchRuleOff"];
}

/** The port over a plain text of our own: the popup's field, the exercise on the welcome page. */
export function createTextPort(options: TextPortOptions): ReplyPort {
  const { reveal, copy, allowPhrase, switchRuleOff } = options;
  return {
    read: () => options.read().text,
    readSurroundings() {
      const { complaint } = options.read();
      return { context: complaint ? { complaint } : {}, missing: [], internal: false };
    },
    async replace(edit) {
      const result = replaceInText(options.read().text, edit);
      if (!result.ok) return result;
      options.write(result.text, edit.start + edit.text.length);
      return { ok: true, inverse: result.inverse };
    },
    reveal,
    copy,
    allowPhrase,
    switchRuleOff,
  };
}

type TextReplacement = { ok: true; text: string; inverse: TextEdit } | Extract<TextEditResult, { ok: false }>;

/** Changes the text when the expected words stand at the span. */
export function replaceInText(text: string, { start, end, expected, text: replacement }: TextEdit): TextReplacement {
  if (text.slice(start, end) !== expected) return { ok: false, code: "text-changed" };
  return {
    ok: true,
    text: text.slice(0, start) + replacement + text.slice(end),
    inverse: { start, end: start + replacement.length, expected: replacement, text: expected },
  };
}
