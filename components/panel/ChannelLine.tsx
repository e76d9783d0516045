import { useTranslations } from "use-intl";
import type { WrittenLength } from "../../lib/core/guidance/aside.ts";
import { channelKind, isPublic } from "../../lib/core/guidance/channels.ts";
import { Notice } from "../ui/Notice.tsx";

export interface ChannelLineProps {
  channel: string | undefined;
  length: WrittenLength | null;
}

/** Where everybody reads along, or where there is little room: how much is written of what fits. */
export function ChannelLine({ channel, length }: ChannelLineProps) {
  const t = useTranslations("channel");
  const everybody = isPublic(channelKind(channel));
  const isOver = length !== null && length.written > length.most;
  if (!everybody && !isOver) return null;
  const words = (
    <>
      {everybody && t("public")} {length && t(`length.${length.unit}`, { written: length.written, most: length.most })}
    </>
  );
  return isOver ? <Notice tone="warm">{words}</Notice> : <p className="dk-soft">{words}</p>;
}
