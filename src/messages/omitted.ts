import type { Level } from "../domain/report.ts";
import { count, formatNumber } from "../lib/format-number.ts";

/** What an output leaves out, and where the rest is. */
export const OMITTED = {
  "more-in-json": ({ rest }: { rest: number }) =>
    `and ${formatNumber(rest)} more; --format json lists them all`,
  "more-rules": ({ rest }: { rest: number }) =>
    `and ${formatNumber(rest)} more rules; all are in report.json`,
  "more-policies": ({ rest }: { rest: number }) =>
    `${count(rest, "more policy", "more policies")}; all reports are in the report folder.`,
  "too-long": ({ shown, all }: { shown: number; all: number }) =>
    `Too long for this page: showing ${formatNumber(shown)} of ${formatNumber(all)} findings; everything is in report.json.`,
  showing: ({ shown, all, what }: { shown: number; all: number; what: string }) =>
    `Showing ${formatNumber(shown)} of ${formatNumber(all)} ${what}; everything is in report.json.`,
  "more-of-level": ({ level, rest }: { level: Level; rest: number }) =>
    `${formatNumber(rest)} more ${level}${rest === 1 ? "" : "s"}`,
  "more-annotations": (_: object) =>
    "GitHub shows ten annotations per level; the job summary and --format json list them all.",
  "more-problems": ({ rest }: { rest: number }) => `and ${rest} more; the log lists them`,
};
