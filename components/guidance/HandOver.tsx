import { useTranslations } from "use-intl";
import type { RenderedText } from "../../lib/core/guidance/render-text.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import { Button } from "../ui/Button.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";

/** Pressed anywhere in the panel, it gives the line for a colleague. Not a letter alone: fields in the panel take letters. */
export const handOverKey = { code: "KeyH", label: "Alt+Shift+H", aria: "Alt+Shift+H" } as const;

export interface HandOverProps {
  line: RenderedText;
  actions: Pick<ReplyActions, "handOver">;
  /** What is being written is an internal note, into which the line may go. */
  inNote?: boolean;
}

/** The line for the colleague who goes on with it: copied, or put into the internal note that is open. */
export function HandOver({ line, actions, inNote = false }: HandOverProps) {
  const t = useTranslations("handOver");
  return (
    <div className="dk-hand-over" data-testid="hand-over">
      {inNote ? (
        <>
          <p className="dk-hint">{t("title")}</p>
          <p>{line.text}</p>
        </>
      ) : (
        <Disclosure summary={t("title")}>
          <p>{line.text}</p>
        </Disclosure>
      )}
      <div className="dk-suggestion-end">
        {inNote && (
          <Button small data-testid="hand-over-note" onClick={() => void actions.handOver("note")}>
            {t("intoNote")}
          </Button>
        )}
        <Button
          small
          look={inNote ? "quiet" : "plain"}
          data-testid="hand-over-copy"
          aria-keyshortcuts={handOverKey.aria}
          onClick={() => void actions.handOver("clipboard")}
        >
          {t("copy")} <kbd>{handOverKey.label}</kbd>
        </Button>
      </div>
    </div>
  );
}
