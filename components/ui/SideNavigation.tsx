export interface SideNavigationProps<Id extends string> {
  /** The accessible name. */
  label: string;
  /** Each leads to `#id`, so that a part can be linked to and the browser's own back button works. */
  items: readonly { id: Id; label: string }[];
  current: Id;
}

/** The parts of a long page, one shown at a time; the page follows the address's hash. */
export function SideNavigation<Id extends string>({ label, items, current }: SideNavigationProps<Id>) {
  return (
    <nav className="dk-navigation" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a
              className="dk-navigation-link"
              href={`#${item.id}`}
              aria-current={item.id === current ? "page" : undefined}
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
