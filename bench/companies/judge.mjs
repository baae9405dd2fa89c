import { spawnSync } from "node:child_process";
import { LAST_DAY } from "./calendar.mjs";

/** So many policies a run: starting the tool costs more than judging a small company. */
const BATCH = 40;
const MOST_OUTPUT_BYTES = 1 << 30;

/**
 * What a run says of one policy.
 * @typedef {object} Judgement
 * @property {string} conclusion `pass`, `fail`, `unjudged` or `neutral`; `refused` where an input could not be read
 * @property {string[]} failed the rules that failed as an error
 * @property {string[]} unjudged the rules that could not be judged, as an error
 * @property {string[]} warned the rules that are a warning, failed or unjudged
 */

/**
 * Judges policies by the built tool.
 * @param {string} cli
 * @param {readonly string[]} policies paths
 * @returns {Judgement[]} in their order
 */
export function judge(cli, policies) {
  /** @type {Judgement[]} */
  const judgements = [];
  for (let i = 0; i < policies.length; i += BATCH) {
    judgements.push(...run(cli, policies.slice(i, i + BATCH)));
  }
  return judgements;
}

/**
 * @param {string} cli
 * @param {readonly string[]} policies
 * @returns {Judgement[]}
 */
function run(cli, policies) {
  const fixed = [cli, "check", "--as-of", LAST_DAY, "--format", "json"];
  const args = [...fixed, ...policies.flatMap((policy) => ["--policy", policy])];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT_BYTES,
  });
  /** @type {Report[] | Report} */
  const reports = stdout === "" ? [] : JSON.parse(stdout);
  const list = Array.isArray(reports) ? reports : [reports];
  if (list.length === policies.length) return list.map(judgementOf);
  // A policy that cannot be read at all has no report; then each is run alone, to find out which one it is.
  if (policies.length > 1) return policies.flatMap((policy) => run(cli, [policy]));
  return [{ conclusion: "refused", failed: [], unjudged: [firstWords(stderr)], warned: [] }];
}

/**
 * @typedef {{ outcome: string, level: string }} Finding
 * @typedef {{ conclusion: string, problems?: { message: string }[],
 *   rules: { rule: string, findings: Finding[] }[] }} Report
 * @param {Report} report
 * @returns {Judgement}
 */
function judgementOf({ conclusion, rules }) {
  const those = (/** @type {(finding: Finding) => boolean} */ test) => [
    ...new Set(rules.filter(({ findings }) => findings.some(test)).map(({ rule }) => rule)),
  ];
  return {
    conclusion,
    failed: those(({ outcome, level }) => outcome === "fail" && level === "error"),
    unjudged: those(({ outcome, level }) => outcome === "unjudged" && level === "error"),
    warned: those(({ level }) => level === "warning"),
  };
}

/** @param {string} message */
function firstWords(message) {
  return message.trim().split("\n", 1)[0]?.slice(0, 80) ?? "";
}
