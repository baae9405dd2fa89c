// node code-quality.mjs report.json > gl-code-quality-report.json: the report's findings as GitLab reads them.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const SEVERITIES = { error: "major", warning: "minor", notice: "info" };
// One report, or a list of them where there are several policies.
const reports = [JSON.parse(readFileSync(process.argv[2], "utf8"))].flat();

const times = new Map();
const issues = reports.flatMap(({ policy, rules }) =>
  rules.flatMap(({ rule, findings }) =>
    findings
      .filter(({ waived }) => !waived)
      .map(({ level, message, advice, location = { file: policy.path, line: 1 } }) => ({
        description: advice ? `${message} ${advice}` : message,
        check_name: rule,
        fingerprint: fingerprint([policy.path, rule, location.file, message]),
        severity: SEVERITIES[level],
        location: { path: location.file, lines: { begin: location.line } },
      })),
  ),
);
console.log(JSON.stringify(issues, null, 2));

/** GitLab compares branches by it, so it has no line number, which moves; and it shows each only once. */
function fingerprint(parts) {
  const what = JSON.stringify(parts);
  times.set(what, (times.get(what) ?? 0) + 1);
  return createHash("sha256").update(`${times.get(what)} ${what}`).digest("hex");
}
