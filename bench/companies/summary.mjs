import { holdsAll } from "./exports/index.mjs";
import { needsOf } from "./needs.mjs";

const CONCLUSIONS = ["pass", "neutral", "unjudged", "fail", "refused"];
/** So many rules are named, the most frequent first. */
const NAMED = 4;

export const TABLE_HEAD = `| kind | verdict | export | preset | ${CONCLUSIONS.join(" | ")} | failed by | unjudged by | warnings |
| --- | --- | --- | --- | ${CONCLUSIONS.map(() => "---:").join(" | ")} | --- | --- | --- |`;

/**
 * @typedef {object} Row what a preset says of a kind in an export
 * @property {import("./cells.mjs").Cell} cell
 * @property {string} preset
 * @property {readonly import("./judgement.mjs").Judgement[]} judgements one a seed
 */

/**
 * A line of the table.
 * @param {Row} row
 */
export function summarise({ cell, preset, judgements }) {
  const { kind, label } = cell;
  const verdict = isShown(cell) ? kind.verdict : `${kind.verdict}, not shown`;
  const most = [
    mostFrequent(judgements.flatMap(({ failed }) => failed)),
    mostFrequent(judgements.flatMap(({ unjudged }) => unjudged)),
    mostFrequent(judgements.flatMap(({ warned }) => warned)),
  ];
  const counts = CONCLUSIONS.map((wanted) => concluding(judgements, wanted));
  return `| ${[kind.name, verdict, label, preset, ...counts, ...most].join(" | ")} |`;
}

/**
 * What misses the bar: acceptable companies of which fewer than 90% pass `recommended`, or any fails `starter`; bad ones
 * whose fault the export shows, of which more than 5% pass `recommended`, or of any of which `starter` says nothing. Too
 * few cases to judge are neutral, which is no fault. And how much of what could fail a run is in doubt.
 * @param {readonly Row[]} rows
 */
export function bars(rows) {
  const missed = rows.flatMap((row) => {
    const { kind, label } = row.cell;
    const miss = missOf(row);
    return miss === null ? [] : [`- ${kind.name}, ${label}, ${row.preset}: ${miss}`];
  });
  return [missed.length === 0 ? "No bar is missed." : "Missed:", ...missed, "", ...doubts(rows)];
}

/** @param {Row} row */
function missOf({ cell, preset, judgements }) {
  const count = judgements.length;
  const [passing, neutral, failing] = ["pass", "neutral", "fail"].map((one) => concluding(judgements, one));
  if (cell.kind.verdict === "acceptable") {
    const good = (passing ?? 0) + (neutral ?? 0);
    const bar = preset === "starter" ? count : 0.9 * count;
    return good >= bar ? null : `${good} of ${count} are not failed`;
  }
  if (!isShown(cell)) return null;
  if (preset === "starter") {
    const silent = judgements.filter(({ warned }) => warned.length === 0).length;
    return silent === 0 ? null : `no warning of ${silent} of ${count}`;
  }
  return count - (failing ?? 0) <= 0.05 * count
    ? null
    : `${count - (failing ?? 0)} of ${count} are not failed`;
}

/**
 * For each export, the share of what could fail a run that nobody could judge although the export holds what it takes.
 * @param {readonly Row[]} rows
 */
function doubts(rows) {
  const labels = [...new Set(rows.map(({ cell }) => cell.label))];
  const lines = labels.map((label) => {
    const counts = rows
      .filter(({ cell }) => cell.label === label)
      .flatMap(({ cell, judgements }) => judgements.map((judgement) => doubtOf(cell, judgement)));
    const sum = (/** @type {keyof ReturnType<typeof doubtOf>} */ key) =>
      counts.reduce((total, count) => total + count[key], 0);
    const share = ((100 * sum("doubt")) / Math.max(sum("errors"), 1)).toFixed(1);
    return `| ${label} | ${sum("errors")} | ${sum("lacking")} | ${sum("tooFew")} | ${sum("doubt")} | ${share}% |`;
  });
  return [
    "| export | could fail a run | not held by the export | too few cases | in doubt | share |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...lines,
  ];
}

/**
 * @param {import("./cells.mjs").Cell} cell
 * @param {import("./judgement.mjs").Judgement} judgement
 */
function doubtOf({ way, variant }, { errors, tooFew, open }) {
  const doubt = open.filter((rule) => holdsAll(needsOf(rule), way, variant)).length;
  return { errors, lacking: open.length - doubt, tooFew, doubt };
}

/** @param {import("./cells.mjs").Cell} cell */
function isShown({ kind, way, variant }) {
  return holdsAll(kind.shownBy ?? [], way, variant);
}

/**
 * @param {readonly import("./judgement.mjs").Judgement[]} judgements
 * @param {string} wanted
 */
function concluding(judgements, wanted) {
  return judgements.filter(({ conclusion }) => conclusion === wanted).length;
}

/** @param {readonly string[]} rules */
function mostFrequent(rules) {
  const counts = [...new Set(rules)].map((rule) => ({
    rule,
    count: rules.filter((other) => other === rule).length,
  }));
  const sorted = counts.sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule));
  return sorted
    .slice(0, NAMED)
    .map(({ rule, count }) => `${rule} ${count}`)
    .join(", ");
}
