/** The mark of the product, as in assets/icons/drieklank.svg. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg className="dk-mark" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <rect className="dk-mark-ground" width="16" height="16" rx="3.5" />
      <path className="dk-mark-bars" d="M4 7v6M8 5v6M12 3v6" />
    </svg>
  );
}
