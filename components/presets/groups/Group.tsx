import type { ReactNode } from "react";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { HeadingLevel } from "../../ui/Heading.tsx";
import { Fields } from "../fields/Fields.tsx";

export interface GroupProps {
  title: string;
  /** What is settled in it, in a few words. */
  said?: ReactNode;
  startsOpen?: boolean;
  /** Holds lists whose members can be opened: they say themselves which of their fields can be changed. */
  lists?: boolean;
  children: ReactNode;
}

/** One part of a preset, folded up. */
export function Group({ title, said, startsOpen = false, lists = false, children }: GroupProps) {
  return (
    <Disclosure
      heading
      startsOpen={startsOpen}
      className="dk-group"
      summary={
        <>
          <span className="dk-group-title">{title}</span>
          {said && <span className="dk-hint"> {said}</span>}
        </>
      }
    >
      <HeadingLevel>
        {lists ? <div className="dk-group-fields">{children}</div> : <Fields>{children}</Fields>}
      </HeadingLevel>
    </Disclosure>
  );
}
