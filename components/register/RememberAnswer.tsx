import { useTranslations } from "use-intl";
import type { ReplyActions } from "../../lib/state/reply.ts";
import type { ReplyRegister } from "../../lib/state/reply-register.ts";
import { Button } from "../ui/Button.tsx";
import { LiveRegion, Notice } from "../ui/Notice.tsx";
import { useKeptFocus } from "../ui/use-kept-focus.ts";

export interface RememberAnswerProps {
  register: ReplyRegister;
  /** The draft. */
  text: string;
  actions: Pick<ReplyActions, "rememberAnswer">;
}

/** Writes the answer down in the register when somebody asks for it; again when it has changed since. */
export function RememberAnswer({ register: { remembered, trouble, days }, text, actions }: RememberAnswerProps) {
  const t = useTranslations("register");
  const keptFocus = useKeptFocus<HTMLDivElement>();
  if (text.trim() === "") return null;
  const isDone = trouble === null && remembered === text;
  return (
    <div className="dk-remember" {...keptFocus}>
      {!isDone && (
        <Button small data-testid="remember-answer" onClick={() => void actions.rememberAnswer()}>
          {t(remembered === null ? "remember" : "rememberAgain")}
        </Button>
      )}
      <LiveRegion>
        {trouble && <Notice tone="warm">{t(`troubles.${trouble}`)}</Notice>}
        {isDone && <Notice tone="good">{t("remembered")}</Notice>}
      </LiveRegion>
      {trouble === null && <p className="dk-hint">{t("where", { days })}</p>}
    </div>
  );
}
