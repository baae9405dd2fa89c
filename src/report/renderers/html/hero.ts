import type { Figures, Report } from "../../../domain/report.ts";
import { formatNumber, formatShare } from "../../../lib/format-number.ts";
import { markup } from "../../escape.ts";
import { outsideShare } from "../../figures.ts";
import { headline, isAnyBroken, planAlone, rulesText } from "../../summary.ts";
import { swatch } from "./elements.ts";

/** A longer name is cut. */
export const MAX_BRAND = 80;

/** The verdict, and what is left of the engagement without the company's own people. */
export function hero(report: Report): string[] {
  const share = outsideShare(report.figures);
  const [kind, words] = chip(report);
  return [
    "<header>",
    `<h1>${markup(report.policy.brand, MAX_BRAND)}: ${planAlone(report) === null ? "our engagement without our own people" : "our posting plan"}</h1>`,
    '<div class="hero">',
    ...(planAlone(report) === null
      ? [`<p class="big">${share === null ? "?" : formatShare(share)}</p>`]
      : []),
    `<div><p class="lead">${markup(headline(report))}</p>`,
    `<p><span class="chip is-${kind}">${words}</span> <span class="soft">${markup(rulesText(report))}</span></p></div>`,
    ...split(report.figures),
    "</div>",
    "</header>",
  ];
}

/** In a word; a run that was told not to fail passes with errors. */
function chip(report: Report): [kind: string, words: string] {
  if (report.conclusion === "pass" && report.counts.error === 0) {
    return ["pass", report.change?.hidden ? "✓ The changed files hold to the policy" : "✓ The policy holds"];
  }
  return isAnyBroken(report)
    ? ["fail", "✖ The policy is broken"]
    : ["fail", "✖ The policy could not be judged"];
}

/** The whole as one bar, from outside, our own and nameless. */
function split({ inside, outside, unknown }: Figures): string[] {
  const parts = [
    { name: "outside", style: "outside", value: outside.all ?? 0 },
    { name: "our own people", style: "inside", value: inside.all ?? 0 },
    { name: "nobody named", style: "nobody", value: unknown.all ?? 0 },
  ].filter(({ value }) => value > 0);
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
