import type { ReactNode } from "react";
import { useEdited } from "./EditedPreset.tsx";

/** Fields that can only be looked at where the preset comes from elsewhere. */
export function Fields({ children }: { children: ReactNode }) {
  const { readOnly } = useEdited();
  return (
    <fieldset className="dk-group-fields" disabled={readOnly}>
      {children}
    </fieldset>
  );
}

/** What is only there for somebody who may change the preset. */
export function Changing({ children }: { children: ReactNode }) {
  return useEdited().readOnly ? null : children;
}
