import type { ComponentProps } from "react";
import { Icon, type IconName } from "./Icon.tsx";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "aria-label"> {
  icon: IconName;
  /** The accessible name, also shown when the pointer rests on the button. */
  label: string;
}

export function IconButton({ icon, label, className = "", ...props }: IconButtonProps) {
  return (
    <button type="button" {...props} aria-label={label} title={label} className={`dk-icon-button ${className}`}>
      <Icon name={icon} />
    </button>
  );
}
