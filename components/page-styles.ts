import incidents from "./incidents/incidents.css?inline";
import pageParts from "./page/page-parts.css?inline";
import presets from "./presets/presets.css?inline";
import sharing from "./presets/sharing/sharing.css?inline";
import list from "./ui/list.css?inline";
import page from "./ui/page.css?inline";

/** The styles of what stands in the extension's own pages only: nobody else's page has to load them. */
export const pageStyles = [page, list, pageParts, incidents, presets, sharing].join("\n");
