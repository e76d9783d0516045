import type { ReactNode } from "react";
import { Heading, HeadingLevel } from "./Heading.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";

export interface SectionProps {
  title: ReactNode;
  /** Beside the title: a count, a button. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled part of a panel or page. Found by its heading; it is no landmark, of which other people's pages have enough. */
export function Section({ title, aside, children }: SectionProps) {
  const keptFocus = useKeptFocus<HTMLElement>();
  return (
    <section className="dk-section" {...keptFocus}>
      <div className="dk-section-head">
        <Heading className="dk-section-title">{title}</Heading>
        {aside}
      </div>
      <HeadingLevel>{children}</HeadingLevel>
    </section>
  );
}
