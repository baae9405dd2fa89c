import { makeBadge } from "badge-maker";
import type { BadgeFigure, Report } from "../../domain/report.ts";
import { formatNumber, formatShare, UNKNOWN } from "../../lib/format-number.ts";
import { daysText, outsideShare } from "../figures.ts";

interface Content {
  label: string;
  message: string;
  color: string;
}

/** What is said of each figure; unknown where that is `–`. */
const FIGURES: Record<BadgeFigure, { label: string; message(report: Report): string }> = {
  "outside-engagement": {
    label: "outside engagement",
    message: ({ figures }) => formatShare(outsideShare(figures)),
  },
  "employee-share": {
    label: "employee share",
    message: ({ figures }) => formatShare(figures.employeeShare.all),
  },
  "outside-voices": {
    label: "outside voices",
    message: ({ figures }) => formatNumber(figures.outsideVoices),
  },
  "outside-days": {
    label: "days with outside contact",
    message: (report) => (report.figures.outsideDays === null ? UNKNOWN : daysText(report)),
  },
  "response-rate": {
    label: "answered within a day",
    message: ({ figures }) => formatShare(figures.responseRate),
  },
};

/** The badge as an SVG image, as shields draws it. */
export function badge(report: Report): string {
  return `${makeBadge(content(report))}\n`;
}

/** The badge as shields' endpoint reads it. */
export function badgeEndpoint(report: Report): string {
  return `${JSON.stringify({ schemaVersion: 1, ...content(report) }, null, 2)}\n`;
}

/** Red where the policy is broken; green where it holds, all was judged and is shown, and the figure is known. */
function content(report: Report): Content {
  const { conclusion, counts, change } = report;
  const { label, message } = FIGURES[report.badge];
  const text = message(report);
  const isDoubtful =
    text === UNKNOWN || counts.error + counts.warning + counts.unjudged + (change?.hidden ?? 0) > 0;
  const color = conclusion === "fail" ? "red" : isDoubtful ? "orange" : "brightgreen";
  return { label, message: text === UNKNOWN ? "unknown" : text, color };
}
