import { spawnSync } from "node:child_process";
import { LAST_DAY } from "./calendar.mjs";

/** So many policies a run: starting the tool costs more than judging a small company. */
const BATCH = 40;
const MOST_OUTPUT_BYTES = 1 << 30;

/**
 * What a run says of one policy.
 * @typedef {object} Judgement
 * @property {string} conclusion `pass`, `fail`, `unjudged` or `neutral`; `refused` where there is no report
 * @property {string[]} failed the rules that failed as an error
 * @property {string[]} unjudged the rules that could not be judged, as an error
 * @property {string[]} warned the rules that are a warning, failed or unjudged
 * @property {string[]} noted the rules that could not be judged, as a notice
 * @property {string[]} passed the rules of which an entry passed, and none failed
 */

/**
 * Judges policies by the built tool.
 * @param {string} cli
 * @param {string} root the repository that holds them all
 * @param {readonly string[]} policies paths relative to it
 * @returns {Judgement[]} in their order
 */
export function judge(cli, root, policies) {
  /** @type {Judgement[]} */
  const judgements = [];
  for (let i = 0; i < policies.length; i += BATCH) {
    judgements.push(...run(cli, root, policies.slice(i, i + BATCH)));
  }
  return judgements;
}

/**
 * @param {string} cli
 * @param {string} root
 * @param {readonly string[]} policies
 * @returns {Judgement[]}
 */
function run(cli, root, policies) {
  const args = [cli, "check", "--as-of", LAST_DAY, "--format", "json"];
  const named = policies.flatMap((policy) => ["--policy", policy]);
  const { stdout, stderr } = spawnSync(process.execPath, [...args, ...named], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT_BYTES,
  });
  /** @type {Report | Report[]} */
  const reports = stdout === "" ? [] : JSON.parse(stdout);
  const byPath = new Map([reports].flat().map((report) => [report.policy.path, report]));
  return policies.map((policy) => {
    const report = byPath.get(policy);
    if (report !== undefined) return judgementOf(report);
    return {
      conclusion: "refused",
      failed: [],
      unjudged: [firstWords(stderr)],
      warned: [],
      noted: [],
      passed: [],
    };
  });
}

/**
 * @typedef {{ outcome: string, level: string }} Finding
 * @typedef {{ policy: { path: string }, conclusion: string,
 *   rules: { rule: string, outcome: string, findings: Finding[] }[] }} Report
 * @param {Report} report
 * @returns {Judgement}
 */
function judgementOf({ conclusion, rules }) {
  const having = (/** @type {(finding: Finding) => boolean} */ test) => [
    ...new Set(rules.filter(({ findings }) => findings.some(test)).map(({ rule }) => rule)),
  ];
  const broken = having(({ outcome }) => outcome === "fail");
  const passed = rules.filter(({ rule, outcome }) => outcome === "pass" && !broken.includes(rule));
  return {
    conclusion,
    failed: having(({ outcome, level }) => outcome === "fail" && level === "error"),
    unjudged: having(({ outcome, level }) => outcome === "unjudged" && level === "error"),
    warned: having(({ level }) => level === "warning"),
    noted: having(({ outcome, level }) => outcome === "unjudged" && level === "notice"),
    passed: [...new Set(passed.map(({ rule }) => rule))],
  };
}

/** @param {string} message */
function firstWords(message) {
  return message.trim().split("\n", 1)[0]?.slice(-60) ?? "";
}
