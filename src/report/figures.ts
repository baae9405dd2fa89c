import type { ByType, Figures, Report } from "../model/report.ts";
import { parseDay } from "../model/time.ts";
import { count, formatNumber, formatShare, UNKNOWN } from "./format-number.ts";

/** What is planned, where it is judged alone and nothing has happened yet; null beside snapshots. */
export function planAlone({ inputs }: Report): Report["inputs"]["plan"] {
  return inputs.files === 0 ? inputs.plan : null;
}

/** The one sentence of the report: what is left of the engagement without the company's own people. */
export function headline(report: Report): string {
  const plan = planAlone(report);
  if (plan !== null)
    return `A plan of ${activities(plan.activities)}, ${plan.from} to ${plan.to}, judged without snapshots.`;
  const { figures } = report;
  const { inside, outside, unknown } = figures;
  if (inside.all === null && outside.all === null) {
    return "How much of the engagement came from outside is unknown: the roster or the snapshots do not say who was who.";
  }
  const nameless = unknown.all ?? 0;
  const total = (inside.all ?? 0) + (outside.all ?? 0) + nameless;
  if (total === 0) return "There were no interactions at all.";
  const came = `Of ${count(total, "interaction")}, ${formatNumber(outside.all)} came from outside`;
  const share = outsideShare(figures);
  return `${came}${share === null ? "" : ` (${formatShare(share)})`}${nameless === 0 ? "" : `; ${formatNumber(nameless)} name nobody`}.`;
}

/** What part of all interactions came from outside; null where nobody knows, or there were none. */
export function outsideShare({ inside, outside, unknown }: Figures): number | null {
  const total = (inside.all ?? 0) + (outside.all ?? 0) + (unknown.all ?? 0);
  return outside.all === null || total === 0 ? null : outside.all / total;
}

/** The figures of the window, each with its name; what is unknown is said to be. */
export function figureRows(report: Report): [name: string, value: string][] {
  const { figures } = report;
  return [
    ["Employee share", shares(figures.employeeShare)],
    ["Outside voices", voices(figures)],
    ["Days with outside contact", daysText(report)],
    ["Outreach to outsiders", known(formatNumber(figures.outreach))],
    ["Response rate", answered(figures.responseRate)],
    ["Median first answer", known(medianText(figures))],
    ["Posts", known(formatNumber(figures.posts))],
    ["Promotional posts", known(formatShare(figures.promotionalShare))],
    ["Self-talk", known(formatShare(figures.selfTalk))],
  ];
}

/** "16 of 28"; unknown where nobody knows. */
export function daysText({ figures, window }: Report): string {
  if (figures.outsideDays === null) return "unknown";
  const days = parseDay(window.to) - parseDay(window.from) + 1;
  return `${formatNumber(figures.outsideDays)} of ${formatNumber(days)}`;
}

/** "24 files, 1,210 activities; 6 duplicates, 40 unattributed, 2 undated, 7 skipped; and a plan of 5 activities". */
export function inputsText({ inputs }: Report): string {
  const plan = inputs.plan === null ? null : `a plan of ${activities(inputs.plan.activities)}`;
  if (inputs.files === 0) return plan === null ? "no snapshots" : `${plan}, and no snapshots`;
  const read = `${count(inputs.files, "file")}, ${activities(inputs.activities)}`;
  const left = [
    count(inputs.duplicates, "duplicate"),
    `${formatNumber(inputs.unattributed)} unattributed`,
    `${formatNumber(inputs.undated)} undated`,
    ...(inputs.skipped === 0 ? [] : [`${formatNumber(inputs.skipped)} skipped`]),
  ];
  return `${read}; ${left.join(", ")}${plan === null ? "" : `; and ${plan}`}`;
}

function activities(amount: number): string {
  return count(amount, "activity", "activities");
}

function shares({ comment, like, all }: ByType): string {
  const parts = [
    [comment, "of comments"],
    [like, "of likes"],
    [all, "of all"],
  ] as const;
  const told = parts.filter(([share]) => share !== null).map(([share, of]) => `${formatShare(share)} ${of}`);
  return told.length === 0 ? "unknown" : told.join(", ");
}

/** Rules may ask for less: for some types alone, or within another time. */
function answered(share: number | null): string {
  return share === null ? "unknown" : `${formatShare(share)} of all, likes too, within 24 hours`;
}

/** "5.3 hours", "3 minutes"; where most never had an answer there is no such time. */
export function medianText(figures: Figures): string {
  const hours = medianHours(figures);
  return hours === null ? UNKNOWN : hoursText(hours);
}

/** Hours until half had their first answer, infinite where most had none; null where nobody knows. */
export function medianHours({ medianResponseHours: hours, responseRate }: Figures): number | null {
  return hours === null && responseRate !== null ? Number.POSITIVE_INFINITY : hours;
}

/** "5.3 hours", "3 minutes"; of what never ends that it does not. */
export function hoursText(hours: number): string {
  if (hours === Number.POSITIVE_INFINITY) return "most unanswered";
  return hours < 1 ? count(Math.round(hours * 60), "minute") : count(hours, "hour");
}

function voices({ outsideVoices, returningVoices }: Figures): string {
  const all = known(formatNumber(outsideVoices));
  return returningVoices === null ? all : `${all} (${formatNumber(returningVoices)} came back)`;
}

function known(text: string): string {
  return text === UNKNOWN ? "unknown" : text;
}
