const CONCLUSIONS = ["pass", "neutral", "unjudged", "fail", "refused"];
/** So many rules are named, the most frequent first. */
const NAMED = 4;

export const TABLE_HEAD = `| kind | verdict | export | preset | ${CONCLUSIONS.join(" | ")} | failed by | unjudged by | warnings |
| --- | --- | --- | --- | ${CONCLUSIONS.map(() => "---:").join(" | ")} | --- | --- | --- |`;

/**
 * A line of the table.
 * @param {string} name of the kind
 * @param {string} verdict
 * @param {string} label of the export
 * @param {string} preset
 * @param {readonly import("./judge.mjs").Judgement[]} judgements one a seed
 */
export function summarise(name, verdict, label, preset, judgements) {
  const counts = CONCLUSIONS.map(
    (wanted) => judgements.filter(({ conclusion }) => conclusion === wanted).length,
  );
  const most = [
    mostFrequent(judgements.flatMap(({ failed }) => failed)),
    mostFrequent(judgements.flatMap(({ unjudged }) => unjudged)),
    mostFrequent(judgements.flatMap(({ warned }) => warned)),
  ];
  return `| ${[name, verdict, label, preset, ...counts, ...most].join(" | ")} |`;
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
