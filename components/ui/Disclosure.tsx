import { type ReactNode, useId, useState } from "react";
import { Heading } from "./Heading.tsx";
import { Icon } from "./Icon.tsx";

export interface DisclosureProps {
  /** The words on the button. */
  summary: ReactNode;
  /** Given: the parent decides whether it is open. */
  open?: boolean;
  startsOpen?: boolean;
  /** The button is the heading of what stands below it. */
  heading?: boolean;
  onToggle?(open: boolean): void;
  className?: string;
  children: ReactNode;
}

/** Words that open and close what stands below them. */
export function Disclosure(props: DisclosureProps) {
  const { summary, startsOpen = false, heading = false, onToggle, className = "", children } = props;
  const [openHere, setOpenHere] = useState(startsOpen);
  const open = props.open ?? openHere;
  const id = useId();
  const button = (
    <button
      type="button"
      className="dk-disclosure-button"
      aria-expanded={open}
      aria-controls={id}
      onClick={() => {
        setOpenHere(!open);
        onToggle?.(!open);
      }}
    >
      <span className="dk-disclosure-summary">{summary}</span>
      <Icon name="chevron-down" className="dk-disclosure-chevron" />
    </button>
  );
  return (
    <div className={`dk-disclosure ${className}`}>
      {heading ? <Heading className="dk-disclosure-heading">{button}</Heading> : button}
      <div id={id} className="dk-disclosure-content" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
