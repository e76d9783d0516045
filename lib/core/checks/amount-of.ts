/** The number in a sum as it is written: "€ 1.250,00" and "£1,250" are 1250. null for one written out in words. */
export function amountOf(sum: string): number | null {
  const digits = /\d[\d.,' ]*/.exec(sum)?.[0].replace(/[., ]+$/, "");
  if (!digits) return null;
  const [, whole = "", cents = "0"] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? [];
  return Number(`${whole.replace(/\D/g, "")}.${cents}`);
}
