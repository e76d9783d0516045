import type { ReactNode } from "react";

/** What is to be known of something, each under its name; what is false is left out. */
export function Facts({ of }: { of: readonly (readonly [name: ReactNode, value: ReactNode] | false)[] }) {
  return (
    <dl className="dk-facts">
      {of.map(
        (fact, at) =>
          fact && (
            // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a thing are always the same ones
            <div key={at}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
