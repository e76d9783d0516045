import type { ComponentProps } from "react";

export interface ButtonProps extends ComponentProps<"button"> {
  /** primary: the one thing to do here. plain: any other. quiet: beside the point. danger: takes something away. */
  look?: "primary" | "plain" | "quiet" | "danger";
  small?: boolean;
}

export function Button({ look = "plain", small = false, className = "", ...props }: ButtonProps) {
  const size = small ? "dk-button-small" : "";
  return <button type="button" {...props} className={`dk-button dk-button-${look} ${size} ${className}`} />;
}
