import type { Source } from "../../../domain/source.ts";
import { markup } from "../../escape.ts";
import { rulePageUrl } from "../../pages.ts";
import { type FindingView, groupByRule, sectionsOf } from "../../view/findings.ts";
import type { WaitingView } from "../../view/gaps.ts";
import { gaugeOf } from "../../view/gauge.ts";
import type { ReportView } from "../../view.ts";
import { cutNote, fold, link, placeLink, postLink, prose, ruleAnchor, section } from "./elements.ts";
import { gauge } from "./gauge.ts";

/** More than anybody reads on a page; the JSON report has them all. */
const MAX_FINDINGS = 200;
/** So many rules are seen at once, and so many findings of each; the others unfold. */
const MAX_OPEN = 6;
const MAX_EACH = 5;
/** So many rules that wait for the same thing are named. */
const MAX_NAMED = 8;

/** What is broken, the heaviest first, what could not be judged, and what is only worth knowing. */
export function findingSections(view: ReportView): string[] {
  const { broken, notes } = sectionsOf(view.findings);
  const groups = [...groupByRule(broken.slice(0, MAX_FINDINGS)).values()];
  const articles = groups.map((group) => article(view, group).join("\n"));
  const rest = articles.slice(MAX_OPEN);
  return [
    ...section("findings", "What to fix", [
      ...articles.slice(0, MAX_OPEN),
      ...fold(`${rest.length} more`, rest),
      ...cutNote(broken.length, MAX_FINDINGS, "findings"),
    ]),
    ...(view.nextSteps.length > 0 ? [] : section("unjudged", "Not judged", waitingList(view))),
    ...section("notes", "Worth knowing", noteList(view, notes)),
  ];
}

/** What could not be judged, folded where the next steps come first: nothing was, and the list repeats why. */
export function unjudgedFold(view: ReportView): string[] {
  return view.nextSteps.length === 0 ? [] : fold("Not judged", waitingList(view));
}

/** The findings of one rule: what was measured, what to do, and where. */
function article({ report, source }: ReportView, group: readonly FindingView[]): string[] {
  const [worst] = group as [FindingView, ...FindingView[]];
  const { rule, finding, title, tag } = worst;
  const view = group.length > 1 ? null : gaugeOf(rule, finding);
  const kind = finding.level === "error" ? "fail" : finding.level === "warning" ? "warning" : "unjudged";
  const items = group.map((each) => `<li>${measured(each, source)}</li>`);
  const where = group.length > 1 ? "" : `${placeLink(finding.location, source)}${postLink(finding)} · `;
  const advice = finding.advice === undefined ? [] : [`<p class="advice">${prose(finding.advice)}</p>`];
  return [
    `<article class="edge-${kind}" id="${ruleAnchor(report, rule)}">`,
    `<h3>${markup(title, 200)} <span class="chip is-${kind}">${markup(tag)}</span></h3>`,
    '<div class="row">',
    ...(group.length === 1
      ? [`<p>${prose(finding.message)}</p>`]
      : ["<div>", "<ul>", ...items.slice(0, MAX_EACH), "</ul>", ...more(items.slice(MAX_EACH)), "</div>"]),
    ...(view === null ? [] : [gauge(view)]),
    "</div>",
    ...advice,
    `<p class="soft">${where}Rule ${link(rulePageUrl(rule.rule), rule.rule, 200)}</p>`,
    "</article>",
  ];
}

function more(items: readonly string[]): string[] {
  return items.length === 0 ? [] : fold(`${items.length} more`, ["<ul>", ...items, "</ul>"]);
}

function measured({ finding }: FindingView, source: Source | null): string {
  return `${prose(finding.message)} ${placeLink(finding.location, source)}${postLink(finding)}`;
}

/** What is only worth knowing of limits that hold. */
function noteList({ source }: ReportView, notes: readonly FindingView[]): string[] {
  if (notes.length === 0) return [];
  const items = notes
    .slice(0, MAX_FINDINGS)
    .map((note) => `<li><b>${markup(note.title, 200)}</b> ${measured(note, source)}</li>`);
  return ['<ul class="plain">', ...items, "</ul>", ...cutNote(notes.length, MAX_FINDINGS, "notes")];
}

/** One line for all rules that wait for the same thing. */
function waitingList({ report, waiting, source }: ReportView): string[] {
  if (waiting.length === 0) return [];
  const shown = waiting.slice(0, MAX_FINDINGS);
  return [
    '<ul class="plain">',
    ...shown.map((group) => `<li${anchor(report, group)}>${waitingItem(group, source)}</li>`),
    "</ul>",
    ...cutNote(waiting.length, MAX_FINDINGS, "reasons"),
  ];
}

function anchor(report: ReportView["report"], { findings: [first] }: WaitingView): string {
  const rule = first?.rule;
  // What is broken too has its place already.
  return rule === undefined || rule.outcome === "fail" ? "" : ` id="${ruleAnchor(report, rule)}"`;
}

function waitingItem(group: WaitingView, source: Source | null): string {
  const { titles, text, tag, findings } = group;
  const shown = titles.slice(0, MAX_NAMED).map((title) => markup(title, 120));
  const rest = titles.length > MAX_NAMED ? `, and ${titles.length - MAX_NAMED} more` : "";
  const place =
    findings.length === 1 ? ` ${placeLink((findings[0] as FindingView).finding.location, source)}` : "";
  return `<b>${shown.join(", ")}${rest}</b> <span class="soft">${markup(tag)}</span><br>${prose(text)}${place}`;
}

/** What is waived, why and until when. */
export function waivedFold({ findings, source }: ReportView): string[] {
  const { waived } = sectionsOf(findings);
  const items = waived.slice(0, MAX_FINDINGS).map(({ title, finding }) => {
    const why = `Waived until ${markup(finding.waived?.until ?? "")}: ${markup(finding.waived?.reason ?? "")}`;
    return `<li><b>${markup(title, 200)}</b> ${prose(finding.message)} ${placeLink(finding.location, source)}<br>${why}</li>`;
  });
  if (items.length === 0) return [];
  return fold(`Waived: ${waived.length}`, ['<ul class="plain">', ...items, "</ul>"]);
}
