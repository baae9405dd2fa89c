import type { Report } from "../../../domain/report.ts";
import type { Source } from "../../../domain/source.ts";
import { sha256Base64 } from "../../../lib/digest.ts";
import { drawingOf } from "../../drawing.ts";
import { markup } from "../../escape.ts";
import { figureRows } from "../../figure-rows.ts";
import { changeText, countsText, inputsText, planAlone, windowText } from "../../summary.ts";
import { unseenText } from "../../unseen-accounts.ts";
import { applauseSection } from "./applause.ts";
import { section } from "./elements.ts";
import { findingSections } from "./findings.ts";
import { hero, MAX_BRAND } from "./hero.ts";
import { rulesSection } from "./rules.ts";
import { STYLE } from "./style.ts";
import { weeksSection } from "./weeks.ts";

/** The report as one page that needs nothing beside it and runs nothing. */
export function html(report: Report, source: Source | null): string {
  const drawing = drawingOf(report, source);
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${markup(report.policy.brand, MAX_BRAND)}, ${markup(report.asOf, 40)}: ${report.conclusion} – Vanity Check</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    '<a class="skip" href="#main">Skip to the figures</a>',
    ...hero(report),
    '<main id="main">',
    ...(planAlone(report) === null ? happened(report) : []),
    ...rulesSection(drawing),
    ...applauseSection(drawing),
    ...findingSections(drawing),
    ...section("counted", "How it was counted", counted(report)),
    "</main>",
    ...footer(report),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function policy(): string {
  return `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'`;
}

/** What the snapshots tell, whatever is asked of it. */
function happened(report: Report): string[] {
  return [...section("figures", `Figures, ${windowText(report)}`, tiles(report)), ...weeksSection(report)];
}

function tiles(report: Report): string[] {
  const rows = figureRows(report).map(([name, value]) => {
    return `<div><dt>${markup(name)}</dt><dd>${markup(value)}</dd></div>`;
  });
  return ['<dl class="tiles">', ...rows, "</dl>"];
}

function counted(report: Report): string[] {
  const unseen = unseenText(report);
  const sides =
    planAlone(report) === null
      ? [
          "<p>Unattributed activities name nobody, undated ones say no day. An interaction counts as ours when its account " +
            "was on the roster on that day; as outside when it is named and was not. Bots count on neither side. " +
            "What names nobody is shown by itself and is part of the whole.</p>",
        ]
      : [];
  return [
    `<p>Read ${markup(inputsText(report))}.</p>`,
    ...(unseen === null ? [] : [`<p>${markup(unseen)}.</p>`]),
    ...sides,
    `<p>${markup(countsText(report))}. What cannot be judged is never a pass.</p>`,
  ];
}

function footer(report: Report): string[] {
  const { asOf, policy, tool } = report;
  const { path, digest } = policy;
  const change = changeText(report);
  return [
    "<footer>",
    ...(change === null ? [] : [`<p>${markup(change)}.</p>`]),
    `<p>As of ${markup(asOf, 40)}. Policy <code>${markup(path, 300)}</code>, <code>${markup(digest.slice(0, 12))}</code>. ` +
      `Vanity Check ${markup(tool.version, 40)}.</p>`,
    "</footer>",
  ];
}
