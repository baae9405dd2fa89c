import { join } from "node:path";
import { inputError } from "../domain/problem.ts";
import type { Report } from "../domain/report.ts";
import type { Source } from "../domain/source.ts";
import { writeWhole } from "../io/write-whole.ts";

/** The reports of a run. */
interface Reports {
  reports: readonly Report[];
  /** How many policies were asked for; a policy that could not be judged by has no report. */
  asked: number;
}

type Render = (run: Reports, source: Source | null) => Promise<string>;

/** What `--format` may name beside `text`, which needs a terminal; each is loaded only when it is used. */
export const OUTPUTS = {
  json: async (run) =>
    run.asked === 1
      ? (await import("../report/renderers/json.ts")).json(only(run))
      : (await import("../report/several-policies.ts")).jsonOfAll(run.reports),
  markdown: async (run, source) =>
    run.asked === 1
      ? (await import("../report/renderers/markdown.ts")).markdown(only(run), undefined, source)
      : (await import("../report/several-policies.ts")).markdownOfAll(run.reports, run.asked, source),
  sarif: async ({ reports }) => {
    const { rules } = await import("../rules/index.ts");
    return (await import("../report/renderers/sarif.ts")).sarif(reports, rules);
  },
  junit: async ({ reports }) => (await import("../report/renderers/junit.ts")).junit(reports),
  github: async ({ reports }) => (await import("../report/renderers/github.ts")).github(reports),
  html: async (run, source) => (await import("../report/renderers/html/page.ts")).html(only(run), source),
  badge: async (run) => (await import("../report/renderers/badge.ts")).badge(only(run)),
} satisfies Record<string, Render>;

/** The names of the outputs. */
export const OUTPUT_NAMES = Object.keys(OUTPUTS) as (keyof typeof OUTPUTS)[];

const badgeEndpoint: Render = async (run) =>
  (await import("../report/renderers/badge.ts")).badgeEndpoint(only(run));

/** @throws InputError where there are several */
function only({ reports: [report, ...more] }: Reports): Report {
  if (report === undefined || more.length > 0) {
    throw inputError("a page and a badge are about one policy; --report-dir writes them for each");
  }
  return report;
}

/** The files of a report folder. */
const FILES: Record<string, Render> = {
  "report.json": OUTPUTS.json,
  "report.html": OUTPUTS.html,
  "report.md": OUTPUTS.markdown,
  "badge.svg": OUTPUTS.badge,
  "badge.json": badgeEndpoint,
  "results.sarif": OUTPUTS.sarif,
  "junit.xml": OUTPUTS.junit,
};

/**
 * Writes each report in every form; nothing is written where one of them cannot be drawn.
 * @param folder absolute
 * @param root the folder that nothing is written outside of
 * @returns the folder of each report, relative to `folder`: itself for one policy, else as the policies' paths say
 * @throws InputError where two policies would have the same folder, or a file cannot be written
 */
export async function writeReports(
  { reports, asked }: Reports,
  folder: string,
  root: string,
  source: Source | null,
): Promise<string[]> {
  const folders = reports.map(({ policy }) => (asked === 1 ? "" : policy.path.replace(/\.ya?ml$/i, "")));
  const twice = folders.find((name, i) => folders.indexOf(name) < i);
  if (twice !== undefined) {
    throw inputError(`two policies would write their reports to "${twice}"; rename one of them`);
  }
  const drawn: [path: string, text: string][] = [];
  for (const [i, report] of reports.entries()) {
    for (const [name, render] of Object.entries(FILES)) {
      const text = await render({ reports: [report], asked: 1 }, source);
      drawn.push([join(folder, folders[i] as string, name), text]);
    }
  }
  for (const [path, text] of drawn) writeWhole(path, text, root);
  return folders;
}
