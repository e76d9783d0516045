import { type ReactNode, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "./IconButton.tsx";

export interface Item {
  key: string;
  /** Plain words: they also name the button that removes the item. */
  label: string;
  detail?: ReactNode;
  /** It cannot be taken out. */
  fixed?: boolean;
}

export interface ItemListProps {
  /** The accessible name of the list. */
  label: string;
  items: readonly Item[];
  onRemove(key: string): void;
  /** Shown when there is nothing. */
  empty: ReactNode;
}

/** What somebody has collected, each with a button to take it out; the focus stays in the list. */
export function ItemList({ label, items, onRemove, empty }: ItemListProps) {
  const t = useTranslations();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const emptyLine = useRef<HTMLParagraphElement>(null);
  const removedAt = useRef<number | null>(null);

  useEffect(() => {
    if (removedAt.current === null) return;
    const beside = items[Math.min(removedAt.current, items.length - 1)];
    removedAt.current = null;
    (beside ? buttons.current.get(beside.key) : emptyLine.current)?.focus();
  }, [items]);

  if (items.length === 0)
    return (
      <p className="dk-list-empty" ref={emptyLine} tabIndex={-1}>
        {empty}
      </p>
    );
  return (
    <ul className="dk-list" aria-label={label}>
      {items.map((item, index) => (
        <li key={item.key} className="dk-list-item">
          <span className="dk-list-words">
            {item.label}
            {item.detail && <span className="dk-hint dk-list-detail">{item.detail}</span>}
          </span>
          {!item.fixed && (
            <IconButton
              icon="close"
              label={t("ui.remove", { item: item.label })}
              ref={(button) => {
                if (button) buttons.current.set(item.key, button);
                else buttons.current.delete(item.key);
              }}
              onClick={() => {
                removedAt.current = index;
                onRemove(item.key);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
