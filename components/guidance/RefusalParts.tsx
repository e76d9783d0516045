import { useTranslations } from "use-intl";
import { type Refusal, refusalParts } from "../../lib/core/guidance/refusal-parts.ts";
import { Heading } from "../ui/Heading.tsx";
import { Icon } from "../ui/Icon.tsx";

/** What makes a no bearable: which of it stands in the letter, and which does not yet. */
export function RefusalParts({ parts }: Pick<Refusal, "parts">) {
  const t = useTranslations("refusal");
  return (
    <div data-testid="refusal">
      <Heading className="dk-label">{t("title")}</Heading>
      <ul className="dk-questions">
        {refusalParts.map((part) => (
          <li key={part} className={parts[part] ? "dk-question-answered" : "dk-question-open"}>
            <Icon name={parts[part] ? "tick" : "circle"} />
            <span>
              {t(`parts.${part}`)}
              <span className="dk-unseen"> ({t(parts[part] ? "there" : "missing")})</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
