import { sha256Base64 } from "../../../lib/digest.ts";
import { message } from "../../../messages/message.ts";
import { markup } from "../../escape.ts";
import { CONCLUSION_STYLES } from "../../view/conclusions.ts";
import type { ReportView } from "../../view.ts";
import { accountsSection } from "./accounts.ts";
import { applauseSection } from "./applause.ts";
import { channelsSection } from "./channels.ts";
import { section } from "./elements.ts";
import { findingSections } from "./findings.ts";
import { hero, MAX_BRAND } from "./hero.ts";
import { rulesSection } from "./rules.ts";
import { STYLE } from "./style.ts";
import { weeksSection } from "./weeks.ts";

/** The report as one page that needs nothing beside it and runs nothing. */
export function html(view: ReportView): string {
  const { report, summary } = view;
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${markup(report.policy.brand, MAX_BRAND)}, ${markup(report.asOf, 40)}: ${CONCLUSION_STYLES[report.conclusion].text} – Vanity Check</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    '<a class="skip" href="#main">Skip to the figures</a>',
    ...hero(view),
    '<main id="main">',
    ...(summary.isPlanAlone ? [] : section("figures", `Figures, ${summary.period}`, tiles(view))),
    ...channelsSection(view),
    ...weeksSection(view),
    ...rulesSection(view),
    ...applauseSection(view),
    ...findingSections(view),
    ...accountsSection(view),
    ...section("counted", "How it was counted", counted(view)),
    "</main>",
    ...footer(view),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function policy(): string {
  return `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'`;
}

function tiles({ tiles: all }: ReportView): string[] {
  const rows = all.map(({ label, value, limit }) => {
    const bound = limit === "" ? "" : ` <small>${markup(limit, 100)}</small>`;
    return `<div><dt>${markup(label)}</dt><dd>${markup(value)}${bound}</dd></div>`;
  });
  return ['<dl class="tiles">', ...rows, "</dl>"];
}

function counted({ summary }: ReportView): string[] {
  const { inputs, notes, counts, isPlanAlone } = summary;
  return [
    `<p>Read ${markup(inputs)}.</p>`,
    ...notes.map((note) => `<p>${markup(note)}.</p>`),
    ...(isPlanAlone ? [] : [`<p>${markup(message("how-counted", {}))}</p>`]),
    `<p>${markup(counts)}. What cannot be judged is never a pass.</p>`,
  ];
}

function footer({ report, summary: { change } }: ReportView): string[] {
  const { asOf, policy, tool } = report;
  const { path, digest } = policy;
  return [
    "<footer>",
    ...(change === null ? [] : [`<p>${markup(change)}.</p>`]),
    `<p>As of ${markup(asOf, 40)}. Policy <code>${markup(path, 300)}</code>, <code>${markup(digest.slice(0, 12))}</code>. ` +
      `Vanity Check ${markup(tool.version, 40)}.</p>`,
    "</footer>",
  ];
}
