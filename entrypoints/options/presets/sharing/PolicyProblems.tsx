import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Notice } from "../../../../components/ui/Notice.tsx";
import { readManagedPolicy } from "../../../../lib/platform/managed-policy.ts";
import { reportFailure } from "../../../../lib/platform/report-failure.ts";

/** What in the policy of this browser could not be used; nothing where all of it could. */
export function PolicyProblems() {
  const t = useTranslations("sharing");
  const [problems, setProblems] = useState<readonly string[]>([]);
  useEffect(() => {
    readManagedPolicy().then(
      (policy) => setProblems(policy.problems),
      (error) => reportFailure("policy", error),
    );
  }, []);
  if (problems.length === 0) return null;
  return (
    <Notice tone="warm">
      <p>{t("policyProblems")}</p>
      <p className="dk-refusal" lang="en">
        {problems.join("\n")}
      </p>
    </Notice>
  );
}
