import { useRef } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { PresetEditor as Editor } from "../../lib/state/preset-editor.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { EditedPreset } from "./fields/EditedPreset.tsx";
import { CalendarGroup } from "./groups/CalendarGroup.tsx";
import { CategoriesGroup } from "./groups/CategoriesGroup.tsx";
import { AiGroup, AppealGroup, GoodwillGroup, LocksGroup, NormsGroup, SignatureGroup } from "./groups/LimitsGroups.tsx";
import { PhrasesGroup } from "./groups/PhrasesGroup.tsx";
import { TestsGroup } from "./groups/TestsGroup.tsx";
import { TextsGroup } from "./groups/TextsGroup.tsx";
import { VoiceGroup } from "./groups/VoiceGroup.tsx";
import { WhoGroup } from "./groups/WhoGroup.tsx";
import { Preview } from "./preview/Preview.tsx";

export interface PresetEditorProps {
  editor: Editor;
  /** It comes from elsewhere: to look at. */
  readOnly: boolean;
  now: Date;
  /** ISO. */
  today: string;
}

/** A preset as a form, part by part, and beside it what it does as it is now. */
export function PresetEditor({ editor, readOnly, now, today }: PresetEditorProps) {
  const preview = useRef<HTMLDivElement>(null);
  const t = useTranslations("presets");
  return (
    <EditedPreset editor={editor} readOnly={readOnly}>
      <div className="dk-editor">
        <div className="dk-editor-form">
          <div className="dk-buttons">
            {!readOnly && <Steps editor={editor} />}
            <Button
              small
              look="quiet"
              className="dk-to-preview"
              onClick={() => {
                preview.current?.focus();
                preview.current?.scrollIntoView({ block: "start" });
              }}
            >
              {t("preview")}
            </Button>
          </div>
          <WhoGroup today={today} />
          <VoiceGroup />
          <PhrasesGroup />
          <CategoriesGroup />
          <GoodwillGroup />
          <AppealGroup />
          <NormsGroup />
          <CalendarGroup />
          <SignatureGroup />
          <TextsGroup />
          <AiGroup />
          <LocksGroup />
          <TestsGroup />
        </div>
        <div className="dk-preview" data-testid="preview" ref={preview} tabIndex={-1}>
          <Preview now={now} />
        </div>
      </div>
    </EditedPreset>
  );
}

/** Back and forth between the versions of this sitting. */
function Steps({ editor }: { editor: Editor }) {
  const t = useTranslations("presets");
  const { past, future, typed } = useStore(editor);
  const wrong = [...typed.values()].filter(({ problem }) => problem).length;
  return (
    <>
      <Button small disabled={past.length === 0} onClick={editor.undo}>
        <Icon name="undo" />
        {t("undo")}
      </Button>
      <Button small disabled={future.length === 0} onClick={editor.redo}>
        {t("redo")}
      </Button>
      {wrong > 0 && <span className="dk-error">{t("notSavedYet", { count: wrong })}</span>}
    </>
  );
}
