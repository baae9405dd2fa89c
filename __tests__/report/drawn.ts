import type { Report } from "../../src/domain/report.ts";
import type { RuleInfo } from "../../src/domain/rule-info.ts";
import type { Source } from "../../src/domain/source.ts";
import * as badges from "../../src/report/renderers/badge.ts";
import * as annotations from "../../src/report/renderers/github.ts";
import * as page from "../../src/report/renderers/html/page.ts";
import * as data from "../../src/report/renderers/json.ts";
import * as xml from "../../src/report/renderers/junit.ts";
import * as summary from "../../src/report/renderers/markdown.ts";
import * as scanning from "../../src/report/renderers/sarif.ts";
import * as terminal from "../../src/report/renderers/text.ts";
import * as all from "../../src/report/several-policies.ts";
import { viewOf } from "../../src/report/view.ts";

// The outputs of reports, each drawn from a view of its own.

const viewsOf = (reports: readonly Report[]) => reports.map((report) => viewOf(report));

export const text = (report: Report, options: terminal.TextOptions) => terminal.text(viewOf(report), options);
export const markdown = (report: Report, maxBytes?: number, source: Source | null = null) =>
  summary.markdown(viewOf(report, source), maxBytes);
export const comment = (report: Report, maxBytes: number) => summary.comment(viewOf(report), maxBytes);
export const json = (report: Report) => data.json(report);
export const html = (report: Report, source: Source | null) => page.html(viewOf(report, source));
export const badge = (report: Report) => badges.badge(viewOf(report));
export const badgeEndpoint = (report: Report) => badges.badgeEndpoint(viewOf(report));
export const junit = (reports: readonly Report[]) => xml.junit(viewsOf(reports));
export const sarif = (reports: readonly Report[], infos: readonly RuleInfo[]) =>
  scanning.sarif(viewsOf(reports), infos);
export const github = (reports: readonly Report[], taken?: Parameters<typeof annotations.github>[1]) =>
  annotations.github(viewsOf(reports), taken);
export const verdictOfAll = (reports: readonly Report[], asked: number) =>
  all.verdictOfAll(viewsOf(reports), asked);
export const markdownOfAll = (reports: readonly Report[], asked: number, maxBytes?: number) =>
  all.markdownOfAll(viewsOf(reports), asked, maxBytes);
