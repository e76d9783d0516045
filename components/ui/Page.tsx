import type { ReactNode } from "react";
import { Mark } from "../triad/Mark.tsx";
import { HeadingLevel } from "./Heading.tsx";

export interface PageProps {
  /** Stands in the header and in the browser's tab. */
  title: string;
  /** A `SideNavigation`. */
  navigation?: ReactNode;
  /** popup: the browser decides the height. */
  size?: "wide" | "popup";
  /** At the end of the header. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A page of the extension: header with the mark, navigation where there is one, content. */
export function Page({ title, navigation, size = "wide", aside, children }: PageProps) {
  return (
    <div className={`dk-page dk-page-${size}`}>
      <title>{`${title} · Drieklank`}</title>
      <header className="dk-page-header">
        <Mark />
        <h1 className="dk-page-title">{title}</h1>
        {aside}
      </header>
      <div className="dk-page-body">
        {navigation}
        <main className="dk-page-main">
          <HeadingLevel>{children}</HeadingLevel>
        </main>
      </div>
    </div>
  );
}
