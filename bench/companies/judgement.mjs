/**
 * What a run says of one policy.
 * @typedef {object} Judgement
 * @property {string} conclusion `pass`, `fail`, `unjudged` or `neutral`; `refused` where there is no report
 * @property {string[]} failed the rules that failed as an error
 * @property {string[]} unjudged the rules that could not be judged, as an error
 * @property {string[]} warned the rules that are a warning, failed or unjudged
 * @property {string[]} noted the rules that could not be judged, as a notice
 * @property {string[]} passed the rules of which an entry passed, and none failed
 * @property {number} errors how many entries fail a run where they are broken
 * @property {number} tooFew how many of those met too few cases to judge
 * @property {string[]} open the rules of those that nobody could judge for another reason
 *
 * @typedef {{ outcome: string, level: string, reason?: string }} Finding
 * @typedef {{ rule: string, level: string, outcome: string, findings: Finding[] }} RuleReport
 */

/**
 * @param {{ conclusion: string, rules: readonly RuleReport[] }} report
 * @returns {Judgement}
 */
export function judgementOf({ conclusion, rules }) {
  const having = (/** @type {(finding: Finding) => boolean} */ test) => [
    ...new Set(rules.filter(({ findings }) => findings.some(test)).map(({ rule }) => rule)),
  ];
  const broken = having(({ outcome }) => outcome === "fail");
  const passed = rules.filter(({ rule, outcome }) => outcome === "pass" && !broken.includes(rule));
  const errors = rules.filter(({ level }) => level === "error");
  const isUnjudged = (/** @type {Finding} */ { outcome }) => outcome === "unjudged";
  const isTooSmall = (/** @type {Finding} */ { reason }) => reason === "too-small";
  const unjudged = errors.filter(({ findings }) => findings.some(isUnjudged));
  const open = unjudged.filter(({ findings }) => findings.some((one) => isUnjudged(one) && !isTooSmall(one)));
  return {
    conclusion,
    failed: having(({ outcome, level }) => outcome === "fail" && level === "error"),
    unjudged: having(({ outcome, level }) => outcome === "unjudged" && level === "error"),
    warned: having(({ level }) => level === "warning"),
    noted: having(({ outcome, level }) => outcome === "unjudged" && level === "notice"),
    passed: [...new Set(passed.map(({ rule }) => rule))],
    errors: errors.length,
    tooFew: unjudged.length - open.length,
    open: open.map(({ rule }) => rule),
  };
}

/**
 * What is said of a policy where there is no report.
 * @param {string} why
 * @returns {Judgement}
 */
export function refused(why) {
  return {
    conclusion: "refused",
    failed: [],
    unjudged: [why],
    warned: [],
    noted: [],
    passed: [],
    errors: 0,
    tooFew: 0,
    open: [],
  };
}
