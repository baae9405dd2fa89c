import { sha256Base64 } from "../../../lib/digest.ts";
import { message } from "../../../messages/message.ts";
import { markup } from "../../escape.ts";
import { CONCLUSION_STYLES } from "../../view/conclusions.ts";
import type { ReportView } from "../../view.ts";
import { channelsSection } from "./channels.ts";
import { dependenceSection } from "./dependence.ts";
import { fold } from "./elements.ts";
import { findingSections, unjudgedFold, waivedFold } from "./findings.ts";
import { hero, MAX_BRAND } from "./header.ts";
import { applauseFold } from "./insider-only-posts.ts";
import { nextBoxes } from "./next.ts";
import { rulesFold } from "./rules.ts";
import { STYLE } from "./style.ts";
import { tilesSection } from "./tiles.ts";
import { weeksSection, weekTable } from "./weeks.ts";

/** The report as one page that needs nothing beside it and runs nothing. */
export function html(view: ReportView): string {
  const { brand } = view.report.policy;
  const { text } = CONCLUSION_STYLES[view.report.conclusion];
  const title = `${markup(brand, MAX_BRAND)}, ${markup(view.report.asOf, 40)}: ${text} – Vanity Check`;
  return document(title, [
    '<a class="skip" href="#main">Skip to the findings</a>',
    ...hero(view),
    '<main id="main">',
    ...nextBoxes(view),
    ...findingSections(view),
    ...dependenceSection(view),
    ...channelsSection(view),
    ...tilesSection(view),
    ...weeksSection(view),
    '<div class="folds">',
    ...unjudgedFold(view),
    ...applauseFold(view),
    ...waivedFold(view),
    ...rulesFold(view),
    ...weekTable(view),
    ...counted(view),
    "</div>",
    "</main>",
    ...footer(view),
  ]);
}

/**
 * A page that loads nothing.
 * @param title HTML already
 */
export function document(title: string, body: readonly string[]): string {
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    ...body,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function policy(): string {
  return `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'`;
}

function counted({ summary }: ReportView): string[] {
  const { counts, inputs, isPlanAlone } = summary;
  return fold("How the numbers are made", [
    ...(isPlanAlone ? [] : [`<p>${markup(message("how-counted", {}))}</p>`]),
    `<p>Read ${markup(inputs)}.</p>`,
    `<p>${markup(counts)}. Rules that can't be judged are counted apart.</p>`,
  ]);
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
