import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../components/ui/Button.tsx";
import { ConfirmButton } from "../../components/ui/ConfirmButton.tsx";
import { TextArea } from "../../components/ui/Field.tsx";
import { LiveRegion } from "../../components/ui/Notice.tsx";
import { Page } from "../../components/ui/Page.tsx";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import type { CheckText, createStoredCheckText } from "../../lib/platform/stored-check-text.ts";
import type { Choices } from "../../lib/state/choices.ts";
import { copyText } from "../box/copy-text.ts";
import type { ReviewedField } from "../box/use-reviewed-field.ts";
import { openPage } from "../page/open-page.ts";
import { ReviewedReply } from "../page/ReviewedReply.tsx";
import { ChannelSelect, type CheckChannel } from "./ChannelSelect.tsx";
import { OpenWide } from "./OpenWide.tsx";
import { ThisSite } from "./ThisSite.tsx";

export interface AppProps {
  choices: Choices;
  stored: ReturnType<typeof createStoredCheckText>;
  startsWith: CheckText;
}

/** Paste a reply and, if wanted, the message it answers; read the review; copy the better version. */
export function App({ choices, stored, startsWith }: AppProps) {
  const t = useTranslations("check");
  const texts = useRef(startsWith);
  const [complaint, setComplaint] = useState(startsWith.complaint);
  const [asksComplaint, setAsksComplaint] = useState(startsWith.complaint !== "");
  const [round, setRound] = useState(0);
  const [copied, setCopied] = useState(false);
  const channel = useRef<CheckChannel>("email");
  const [context] = useState(() => ({ complaint: () => texts.current.complaint, channel: () => channel.current }));

  function keep(change: Partial<CheckText>): void {
    texts.current = { ...texts.current, ...change };
    setCopied(false);
    if (choices.settings.getState().settings.keepPopupText)
      stored.write(texts.current).catch((error) => reportFailure("check", error));
  }

  function clear(): void {
    setComplaint("");
    keep({ reply: "", complaint: "" });
    setRound(round + 1);
  }

  const below = (reviewed: ReviewedField | null) => (
    <>
      {asksComplaint ? (
        <TextArea
          label={t("complaint")}
          value={complaint}
          rows={4}
          onChange={(text) => {
            setComplaint(text);
            keep({ complaint: text });
            reviewed?.session.store.refresh();
          }}
        />
      ) : (
        <Button look="quiet" onClick={() => setAsksComplaint(true)}>
          {t("addComplaint")}
        </Button>
      )}
      <ChannelSelect
        onChange={(name) => {
          channel.current = name;
          reviewed?.session.store.refresh();
        }}
      />
      <div className="dk-buttons">
        <Button
          look="primary"
          onClick={() => {
            const text = reviewed?.session.store.getState().draft.text ?? texts.current.reply;
            void copyText(text).then(setCopied);
          }}
        >
          {t("copy")}
        </Button>
        <ConfirmButton question={t("clearQuestion")} confirm={t("clearConfirm")} onConfirm={clear}>
          {t("clear")}
        </ConfirmButton>
        <LiveRegion>{copied && t("copied")}</LiveRegion>
      </div>
    </>
  );

  return (
    <Page
      title={t("title")}
      size="popup"
      aside={
        <>
          <ThisSite />
          <OpenWide read={() => texts.current.reply} />
        </>
      }
    >
      <ReviewedReply
        key={round}
        choices={choices}
        label={t("reply")}
        hint={t("replyHint")}
        text={texts.current.reply}
        context={context}
        onText={(reply) => keep({ reply })}
        onOpenOptions={() => void openPage("options").catch((error) => reportFailure("options", error))}
      >
        {below}
      </ReviewedReply>
    </Page>
  );
}
