import { makeBadge } from "badge-maker";
import type { ReportView } from "../view.ts";

/** The badge as an SVG image, as shields draws it. */
export function badge({ badge: view }: Pick<ReportView, "badge">): string {
  return `${makeBadge(view)}\n`;
}

/** The badge as shields' endpoint reads it. */
export function badgeEndpoint({ badge: view }: ReportView): string {
  return `${JSON.stringify({ schemaVersion: 1, ...view }, null, 2)}\n`;
}
