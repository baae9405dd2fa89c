import { formatNumber, formatShare } from "../../../lib/format-number.ts";
import { markup } from "../../escape.ts";
import { CONCLUSION_STYLES } from "../../view/conclusions.ts";
import { rangeText } from "../../view/range.ts";
import { SIDES } from "../../view/sides.ts";
import type { ReportView } from "../../view.ts";
import { swatch } from "./elements.ts";

/** A longer name is cut. */
export const MAX_BRAND = 80;

/** The verdict, and what is left of the engagement without employees. */
export function hero({ report, summary }: ReportView): string[] {
  const { headline, rules, isPlanAlone, state } = summary;
  const range = rangeText(report, "outside-engagement");
  const share = report.figures.outsideEngagement;
  const isDoubtful = range !== null || share === null;
  const subject = isPlanAlone ? "our posting plan" : "our engagement without employees";
  return [
    "<header>",
    `<h1>${markup(report.policy.brand, MAX_BRAND)}: ${subject}</h1>`,
    '<div class="hero">',
    ...(isPlanAlone
      ? []
      : [
          `<p class="${isDoubtful ? "big is-doubtful" : "big"}">${range ?? (share === null ? "?" : formatShare(share))}</p>`,
        ]),
    `<div><p class="lead">${markup(headline)}</p>`,
    `<p><span class="chip is-${state.kind}">${CONCLUSION_STYLES[state.kind].mark} ${markup(state.text)}</span> <span class="soft">${markup(rules)}</span></p></div>`,
    ...split(report),
    "</div>",
    "</header>",
  ];
}

/** The whole as one bar, by who it came from. */
function split(report: ReportView["report"]): string[] {
  const parts = SIDES.map(({ label, style, of }) => ({
    name: label(report).toLowerCase(),
    style,
    value: of(report.figures) ?? 0,
  })).filter(({ value }) => value > 0);
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) return [];
  let at = 0;
  const bars = parts.map(({ style, value }) => {
    const width = Math.round((value / total) * 10_000) / 10;
    const bar = `<g class="${style}"><rect x="${at.toFixed(1)}" width="${width}" height="18"/></g>`;
    at += width;
    return bar;
  });
  const legend = parts.map(({ name, style, value }) => swatch(style, `${formatNumber(value)} ${name}`));
  return [
    '<div class="whole">',
    `<svg class="split" viewBox="0 0 1000 18" preserveAspectRatio="none" aria-hidden="true">${bars.join("")}</svg>`,
    `<p class="legend">${legend.join(" ")}</p>`,
    "</div>",
  ];
}
