import { useTranslations } from "use-intl";
import type { Identified } from "../../../lib/core/presets/accept-update.ts";
import { Fingerprint } from "./Fingerprint.tsx";

export interface SignatureFactProps {
  signer: Identified["signer"];
  /** The fingerprint of the signer's key; null while it is not known. */
  keyPrint: string | null;
}

/** Whether a preset is signed, and by which key. */
export function SignatureFact({ signer, keyPrint }: SignatureFactProps) {
  const t = useTranslations("sharing");
  if (signer === null) return t("unsigned");
  if (signer === "broken") return <strong>{t("brokenSignature")}</strong>;
  return (
    <>
      {t("signedBy")} {keyPrint && <Fingerprint of={keyPrint} />}
    </>
  );
}
