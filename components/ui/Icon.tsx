/** Outlines on a 16 px grid, drawn with a line of 1.5 px in the colour of the words beside them. */
const outlines = {
  close: "M4 4l8 8M12 4l-8 8",
  tick: "M3.5 8.5l3 3 6-7",
  circle: "M8 2.75a5.25 5.25 0 1 0 0 10.5a5.25 5.25 0 1 0 0-10.5z",
  "chevron-down": "M4 6l4 4 4-4",
  previous: "M10 4L6 8l4 4",
  next: "M6 4l4 4-4 4",
  options:
    "M2.5 5h6M12 5h1.5M8.5 5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0M2.5 11H4M7.5 11h6M4 11a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0",
  "side-panel": "M2.75 3.25h10.5v9.5H2.75zM9.5 3.25v9.5",
  undo: "M5.5 3L2.5 6l3 3M2.5 6h6.75a3.75 3.75 0 0 1 0 7.5H6",
  care: "M8 2.5l6 10.75H2zM8 6.5v3M8 11.4v.2",
  "move-across": "M5 4.5L1.75 8L5 11.5M1.75 8h12.5M11 4.5L14.25 8L11 11.5",
} as const;

export type IconName = keyof typeof outlines;

/** A picture beside words, or within a button that has a name; never the only bearer of a meaning. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg className={`dk-icon ${className}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
  );
}
