import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { type Note, notes } from "../../lib/core/contract.ts";
import type { ReplyActions, ReplyState } from "../../lib/state/reply.ts";
import { isStandingNotice } from "../../lib/state/standing-notice.ts";
import { HandOver, handOverKey } from "../guidance/HandOver.tsx";
import { PromisedBefore } from "../register/PromisedBefore.tsx";
import { RememberAnswer } from "../register/RememberAnswer.tsx";
import { Bars } from "../triad/Bars.tsx";
import { standingOf, strengthsOf } from "../triad/strengths.ts";
import { Heading, HeadingLevel } from "../ui/Heading.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { LiveRegion, Notice } from "../ui/Notice.tsx";
import { ChannelLine } from "./ChannelLine.tsx";
import { CustomerSection } from "./CustomerSection.tsx";
import { comesFirst } from "./comes-first.ts";
import { FormSection } from "./FormSection.tsx";
import { useHeadline } from "./headline.ts";
import { NextStepSection } from "./NextStepSection.tsx";
import { NotesSection } from "./NotesSection.tsx";
import { PanelFooter } from "./PanelFooter.tsx";
import { PhrasingSection } from "./PhrasingSection.tsx";

export interface ReplyPanelProps {
  reply: StoreApi<ReplyState>;
  actions: ReplyActions;
  /** Fills the room it is given in a page of ours, instead of floating beside the box. */
  filling?: boolean;
  /** Is the whole page, as in the side panel: fills it, and its heading is the page's first. */
  page?: boolean;
  onClose?(): void;
  /** To the other side of the box. */
  onMoveAcross?(): void;
  onOpenSidePanel?(): void;
  onOpenOptions?(): void;
}

const owedWords = (owed: readonly Note[]): "all" | "withoutApology" | "some" => {
  if (owed.length === notes.length) return "all";
  return owed.length === 2 && !owed.includes("apology") ? "withoutApology" : "some";
};

/** Everything about one reply, in the order in which an agent thinks: the customer, the notes, the phrasing, what is next. */
export function ReplyPanel({ reply, actions, filling = false, page = false, ...doors }: ReplyPanelProps) {
  const t = useTranslations();
  const state = useStore(reply);
  const standing = standingOf(state);
  const headline = useHeadline(standing);
  const review = "review" in standing ? standing.review : null;
  const language = review?.language ?? undefined;
  const Root = page ? "main" : "section";
  return (
    <Root
      className={`dk-panel ${filling || page ? "dk-panel-filling" : ""}`}
      data-testid="panel"
      aria-label={t("panel.label")}
      onKeyDown={(event) => {
        if (event.altKey && event.shiftKey && event.code === handOverKey.code && state.aside?.handOver) {
          event.preventDefault();
          void actions.handOver("clipboard");
        }
        if (event.key !== "Escape" || !doors.onClose) return;
        event.stopPropagation();
        doors.onClose();
      }}
    >
      <header className="dk-panel-head">
        <Bars strengths={review && strengthsOf(review, state)} />
        <div className="dk-panel-headline" aria-live="polite">
          <HeadingLevel from={page ? 1 : 2}>
            <Heading className="dk-panel-title">{headline}</Heading>
          </HeadingLevel>
        </div>
        {doors.onMoveAcross && (
          <IconButton icon="move-across" label={t("panel.moveAcross")} onClick={doors.onMoveAcross} />
        )}
        {doors.onOpenSidePanel && (
          <IconButton icon="side-panel" label={t("panel.openSidePanel")} onClick={doors.onOpenSidePanel} />
        )}
        {doors.onOpenOptions && (
          <IconButton icon="options" label={t("panel.openOptions")} onClick={doors.onOpenOptions} />
        )}
        {doors.onClose && <IconButton icon="close" label={t("panel.close")} onClick={doors.onClose} />}
      </header>
      <div className="dk-panel-body">
        <HeadingLevel from={page ? 2 : 3}>
          <LiveRegion>
            {standing.is === "ready" && (
              <Notice tone="good">
                {t(standing.open > 0 ? "panel.nearlyReady" : "panel.ready", { owed: owedWords(standing.owed) })}
              </Notice>
            )}
            {isStandingNotice(standing.is) && <Notice data-testid="notice">{t(`notices.${standing.is}`)}</Notice>}
            {standing.is === "empty" && <p className="dk-soft">{t("panel.empty")}</p>}
            {standing.is === "unread" && <p className="dk-soft">{t("panel.notReadYet")}</p>}
          </LiveRegion>
          {standing.is === "internal-note" && state.aside?.handOver && (
            <HandOver line={state.aside.handOver} actions={actions} inNote />
          )}
          {review && <ChannelLine channel={state.draft.channel} length={state.aside?.length ?? null} />}
          {(review || standing.is === "empty" || standing.is === "unread") && (
            <CustomerSection
              // Who has yet to begin sees whom to write to.
              complaint={(review ?? state.review)?.complaint ?? null}
              suggestions={review?.suggestions.filter(comesFirst) ?? []}
              actions={actions}
              told={state.told}
              aside={state.aside}
              draft={state.draft}
              isMissing={state.missing.includes("complaint")}
              language={language}
            />
          )}
          {state.register && <PromisedBefore past={state.register.past} />}
          {review && (
            <>
              <NotesSection
                review={review}
                text={state.draft.text}
                owing={state}
                carriedBy={state.aside?.carriedBy ?? null}
                actions={actions}
              />
              <PhrasingSection findings={state.findings} actions={actions} preset={state.preset} language={language} />
              {language === "nl" && (
                <FormSection review={review} text={state.draft.text} preset={state.preset} actions={actions} />
              )}
              <NextStepSection review={review} aside={state.aside} told={state.told} actions={actions} />
              {state.register && <RememberAnswer register={state.register} text={state.draft.text} actions={actions} />}
            </>
          )}
        </HeadingLevel>
      </div>
      <PanelFooter notice={state.notice} changes={state.changes} preset={state.preset} actions={actions} />
    </Root>
  );
}
