/** A fingerprint in groups of four, so that two people can read it out to each other. */
export function Fingerprint({ of }: { of: string }) {
  return <code className="dk-fingerprint">{of.match(/.{1,4}/g)?.join(" ")}</code>;
}
