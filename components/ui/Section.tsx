import { type ReactNode, useId } from "react";

export interface SectionProps {
  title: ReactNode;
  /** Beside the title: a count, a button. */
  aside?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}

/** A titled part of a panel or page. */
export function Section({ title, aside, level = 2, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="dk-section" aria-labelledby={id}>
      <div className="dk-section-head">
        <Heading className="dk-section-title" id={id}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
