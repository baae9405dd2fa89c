import { formatShare } from "../../../lib/format-number.ts";
import { message } from "../../../messages/message.ts";
import { markup } from "../../escape.ts";
import { LIMITS_URL } from "../../pages.ts";
import { CONCLUSION_STYLES } from "../../view/conclusions.ts";
import { rangeText } from "../../view/range.ts";
import type { ReasonView } from "../../view/reasons.ts";
import type { ReportView } from "../../view.ts";
import { link, prose, ruleAnchor } from "./elements.ts";
import { splitBar, splitLegend } from "./split.ts";

/** A longer name is cut. */
export const MAX_BRAND = 80;

/** The verdict first, in colour and in words, then what is left of the engagement, and why. */
export function hero(view: ReportView): string[] {
  const { report, summary } = view;
  const { state, rules, period, isPlanAlone } = summary;
  const subject = isPlanAlone ? "posting plan" : "engagement without employees";
  return [
    "<header>",
    '<div class="top">',
    `<h1><bdi>${markup(report.policy.brand, MAX_BRAND)}</bdi>: ${subject}</h1>`,
    `<p class="soft">${markup(period, 200)}</p>`,
    "</div>",
    `<div class="hero edge-${state.kind}">`,
    '<div class="verdict">',
    `<p class="chip is-${state.kind}">${CONCLUSION_STYLES[state.kind].mark} ${markup(state.text)}</p>`,
    ...(isPlanAlone ? [`<p class="lead">${markup(summary.headline)}</p>`] : share(view)),
    `<p class="soft">${markup(rules)}. ${link(LIMITS_URL, message("blind-spots", {}))}</p>`,
    "</div>",
    ...why(view),
    "</div>",
    "</header>",
  ];
}

function share({ report, summary, shareBefore }: ReportView): string[] {
  const { outsideEngagement: value } = report.figures;
  const before = shareBefore === null ? "" : ` <small>${markup(shareBefore)}</small>`;
  const range = rangeText(report, "outside-engagement");
  const isDoubtful = range !== null || value === null;
  const figure = range ?? (value === null ? "?" : formatShare(value));
  return [
    `<p class="${isDoubtful ? "big is-doubtful" : "big"}">${figure}${before}</p>`,
    `<p class="lead">${markup(summary.headline)}</p>`,
    splitBar(report.figures),
    splitLegend(report),
  ].filter((line) => line !== "");
}

function why({ report, reasons, nextSteps }: ReportView): string[] {
  if (nextSteps.length > 0) {
    const steps = nextSteps.map((step) => `<li>${prose(step)}</li>`);
    return ['<div class="why">', "<h2>Next steps</h2>", "<ol>", ...steps, "</ol>", "</div>"];
  }
  if (reasons.length === 0) return [];
  const items = reasons.map((reason) => `<li class="dot-${reason.kind}">${sentence(report, reason)}</li>`);
  return ['<div class="why">', "<h2>Why</h2>", '<ul class="dots">', ...items, "</ul>", "</div>"];
}

function sentence(report: ReportView["report"], { title, text, rule }: ReasonView): string {
  const begin = title === null ? "" : `<b>${markup(title)}.</b> `;
  const anchor = rule === null ? null : ruleAnchor(report, rule);
  const more = anchor === null ? "" : ` <a href="#${anchor}">${message("more", {})}</a>`;
  return `${begin}${prose(text, 400)}${more}`;
}
