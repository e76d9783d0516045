import { useTranslations } from "use-intl";
import type { Difference, Step } from "../../../lib/core/presets/differences.ts";

/** Where the names of what can be chosen stand, beside those of the presets' own page. */
const named = ["categories", "issues", "notes", "strength"] as const;
/** Sub-names of the values of a preset. */
const values = ["form", "offers", "signs", "language", "channel", "lock", "kind", "place"] as const;

/** Says a difference in words: what it is about, and what it was and is. */
export function useDifferenceWords(): (difference: Difference) => { what: string; change: string } {
  const t = useTranslations();
  type Key = Parameters<typeof t>[0];
  const find = (key: string): string | null => (t.has(key as Key) ? t(key as Key) : null);
  const nameOf = (word: string): string =>
    [...named, ...values.map((value) => `presets.values.${value}`)]
      .map((room) => (/^[\w-]+$/.test(word) ? find(`${room}.${word}`) : null))
      .find((found) => found !== null) ?? word;

  /** The label of the field as the form has it, then what in it. */
  function whatOf(steps: readonly Step[]): string {
    const keys = steps.map((step) => ("key" in step ? step.key : null));
    const firstMember = keys.indexOf(null);
    const leading = keys.slice(0, firstMember === -1 ? 2 : firstMember).filter((key) => key !== null);
    const labels = [leading.join("-"), leading[0] ?? ""];
    const at = labels.findIndex((label) => find(`presets.fields.${label}`) !== null);
    const label = at === -1 ? leading.join(", ") : find(`presets.fields.${labels[at]}`);
    const list = leading[0] === "phrases" ? "avoid" : leading[0];
    const rest = steps.slice(at === 1 ? 1 : leading.length).map((step) => {
      if ("member" in step) return `“${nameOf(step.member)}”`;
      return find(`presets.fields.${list}-${step.key}`) ?? find(`presets.fields.${step.key}`) ?? nameOf(step.key);
    });
    return [label, ...rest].join(": ");
  }

  function sayValue(value: unknown): string {
    if (typeof value === "boolean") return t(value ? "presets.values.yes" : "presets.values.no");
    if (value === "" || value === null) return t("presets.values.nothing");
    if (typeof value === "string") return nameOf(value);
    if (Array.isArray(value)) return value.map(sayValue).join(", ") || t("presets.values.nothing");
    return typeof value === "object" ? Object.values(value).map(sayValue).join(", ") : String(value);
  }

  return ({ steps, before, after }) => {
    const isWhole = [before, after].some(
      (value) => typeof value === "object" && value !== null && !Array.isArray(value),
    );
    const isMember = "member" in (steps.at(-1) ?? {});
    if (isWeight(steps)) {
      const [was, is] = [before, after].map((weight) => t(`presets.values.severity.${weightName(weight)}`));
      return { what: whatOf(steps), change: t("presets.becomes", { before: was ?? "", after: is ?? "" }) };
    }
    const said = isWhole || isMember ? "" : sayValue(after ?? before);
    if (before === undefined)
      return {
        what: whatOf(steps),
        change: said === "" ? t("presets.addedWhole") : t("presets.added", { value: said }),
      };
    if (after === undefined) return { what: whatOf(steps), change: t("presets.takenOut") };
    return {
      what: whatOf(steps),
      change: t("presets.becomes", { before: sayValue(before), after: sayValue(after) }),
    };
  };
}

/** How heavily a category weighs: what is not settled is as usual. */
const isWeight = ([first]: readonly Step[]): boolean =>
  first !== undefined && "key" in first && first.key === "severities";

const weightName = (weight: unknown) =>
  weight === 0 || weight === 1 || weight === 2 || weight === 3 ? weight : "usual";
