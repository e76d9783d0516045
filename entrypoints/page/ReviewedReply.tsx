import { type ReactNode, useRef } from "react";
import { useStore } from "zustand";
import { ReplyPanel } from "../../components/panel/ReplyPanel.tsx";
import { FormRow } from "../../components/ui/Field.tsx";
import type { Choices } from "../../lib/state/choices.ts";
import { FloatingCard } from "../box/FloatingCard.tsx";
import type { OwnContext } from "../box/own-field.ts";
import { type ReviewedField, useReviewedField } from "../box/use-reviewed-field.ts";

export interface ReviewedReplyProps {
  choices: Choices;
  label: ReactNode;
  hint?: ReactNode;
  text: string;
  /** Must stay the same object. */
  context: OwnContext;
  onText?(text: string): void;
  /** What stands between the field and the panel. */
  children?(reviewed: ReviewedField | null): ReactNode;
  onOpenOptions(): void;
}

/** A field with a reply in it, its marks and card, and the panel beside or below it. */
export function ReviewedReply(props: ReviewedReplyProps) {
  const { choices, label, hint, text, context, onText, children, onOpenOptions } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const reviewed = useReviewedField(field, choices, context);
  return (
    <div className="dk-reviewed">
      <div className="dk-reviewed-writing">
        <FormRow
          label={label}
          hint={hint}
          control={(ids) => (
            // Not under React's control, so that the browser's own undo takes part in every change.
            <textarea
              {...ids}
              ref={field}
              className="dk-input dk-textarea dk-reply-field"
              defaultValue={text}
              rows={10}
              spellCheck
              onInput={(event) => onText?.(event.currentTarget.value)}
            />
          )}
        />
        {children?.(reviewed)}
      </div>
      {reviewed && <Reviewed {...reviewed} onOpenOptions={onOpenOptions} />}
    </div>
  );
}

function Reviewed({ session, view, onOpenOptions }: ReviewedField & { onOpenOptions(): void }) {
  const { cardOpen, entering } = useStore(view);
  return (
    <>
      <ReplyPanel filling reply={session.store} actions={session.store.actions} onOpenOptions={onOpenOptions} />
      {cardOpen && (
        <FloatingCard
          session={session}
          entering={entering === "card"}
          onEntered={() => view.setState({ entering: null })}
          onClose={() => view.setState({ cardOpen: false })}
        />
      )}
    </>
  );
}
