import { type Note, notes } from "../../lib/core/contract.ts";
import type { Shown } from "./strengths.ts";

/** Each bar is 5 wide and 13 high and stands 3 above the one before, as in the icon; at a height of 20 every edge is sharp. */
const width = 5;
const height = 13;
const step = 3;
const line = 1.5;

export interface BarsProps {
  /** null: nothing is known yet. */
  strengths: Record<Note, Shown> | null;
  /** In pixels. */
  size?: number;
  /** The accessible name; without one the words beside it must say the same. */
  label?: string;
}

/** A triad at a glance: full = strong, half = weak, outlined and crossed = hollow, empty outline = missing, dashed outline = not owed. */
export function Bars({ strengths, size = 20, label }: BarsProps) {
  return (
    <svg
      className="dk-bars"
      viewBox="0 0 23 20"
      width={(size * 23) / 20}
      height={size}
      role="img"
      aria-label={label}
      aria-hidden={!label}
    >
      {notes.map((note, index) => (
        <NoteBar key={note} note={note} strength={strengths?.[note] ?? null} x={1 + index * 8} y={6.5 - index * step} />
      ))}
    </svg>
  );
}

/** One of the three, for beside its name. */
export function Bar({ note, strength, size = 16 }: { note: Note; strength: Shown; size?: number }) {
  return (
    <svg className="dk-bars" viewBox="0 0 9 16" width={(size * 9) / 16} height={size} aria-hidden="true">
      <NoteBar note={note} strength={strength} x={2} y={1.5} />
    </svg>
  );
}

function NoteBar({ note, strength, x, y }: { note: Note; strength: Shown | null; x: number; y: number }) {
  const inner = {
    x: x + line / 2,
    y: y + line / 2,
    width: width - line,
    height: height - line,
    rx: 1,
    strokeWidth: line,
  };
  const half = y + Math.ceil(height / 2);
  return (
    <g className={`dk-bar dk-bar-${strength === null ? "unknown" : note}`} data-strength={strength ?? "unknown"}>
      <rect className="dk-bar-outline" {...inner} strokeDasharray={strength === "not-owed" ? "2 2" : undefined} />
      {strength === "strong" && <rect className="dk-bar-fill" x={x} y={y} width={width} height={height} rx="1.5" />}
      {strength === "weak" && (
        <path
          className="dk-bar-fill"
          d={`M${x} ${half}h${width}v${y + height - half - 1.5}q0 1.5 -1.5 1.5h${3 - width}q-1.5 0 -1.5 -1.5z`}
        />
      )}
      {strength === "fake" && (
        <path
          className="dk-bar-crossing"
          d={`M${x - 1.25} ${y + height - 2.5}L${x + width + 1.25} ${y + 2.5}`}
          strokeWidth={line}
        />
      )}
    </g>
  );
}
