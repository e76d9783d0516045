import { createContext, type ReactNode, useContext } from "react";

const Level = createContext(1);

/** Headings in here stand one level deeper, or at `from`. */
export function HeadingLevel({ from, children }: { from?: number; children: ReactNode }) {
  const level = useContext(Level) + 1;
  return <Level value={from ?? level}>{children}</Level>;
}

/** A heading of the level that its surroundings ask for. */
export function Heading({ className, children }: { className: string; children: ReactNode }) {
  const Tag = `h${Math.min(useContext(Level), 6)}` as "h1";
  return <Tag className={className}>{children}</Tag>;
}
