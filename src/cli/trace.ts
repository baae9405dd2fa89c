import { dirname, relative, resolve } from "node:path";
import { findPolicy } from "../app/find-policy.ts";
import { readTable } from "../app/read-table.ts";
import { formatDay } from "../domain/day.ts";
import { inputError } from "../domain/diagnostic.ts";
import type { Waiver } from "../domain/policy.ts";
import { KEY_VARIABLE } from "../domain/pseudonym.ts";
import type { LeftOutBy, Trace } from "../domain/trace.ts";
import { findRoot } from "../io/repository.ts";
import { systemClock } from "../io/system-clock.ts";
import { noActivityText, traceLines } from "../messages/trace.ts";
import { rowsOf, traceOf, whyNoneOn } from "../metrics/trace.ts";
import { jsonText, plain } from "../report/escape.ts";
import { didYouMean } from "../schema/suggest.ts";
import { misuse, parseArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { print } from "./stdio.ts";

const OPTIONS = {
  policy: { type: "string" },
  format: { type: "string", default: "text" },
} as const;

const FORMATS = ["text", "json"];

export const command: Command = {
  options: OPTIONS,
  values: { policy: "file", format: FORMATS },
  operands: "file",
  run: trace,
};

/**
 * `trace ID` or `trace FILE:LINE`: says why activities count as they do.
 * @throws InputError where nothing can be read, or no activity has that id or line
 */
async function trace(args: string[]): Promise<number> {
  const { values, positionals } = parseArguments({ args, options: OPTIONS, allowPositionals: true });
  const [given, ...more] = positionals;
  if (given === undefined)
    throw misuse("name an activity by its ID, or by its file and line, such as week.ndjson:12");
  if (more.length > 0) throw misuse(`"${more[0]}" is not expected here`);
  if (!FORMATS.includes(values.format))
    throw misuse(`--format "${values.format}" is not known${didYouMean(values.format, FORMATS)}`);
  const policyPath = values.policy === undefined ? findPolicy(process.cwd()) : resolve(values.policy);
  const root = findRoot(dirname(policyPath));
  const { table, policy } = await readTable({
    root,
    policy: policyPath,
    clock: systemClock(),
    key: process.env[KEY_VARIABLE] || null,
  });
  const place = placeIn(given, root);
  const byId = rowsOf(table, { id: given });
  const rows = byId.length > 0 || place === null ? byId : rowsOf(table, place);
  if (rows.length === 0) {
    throw inputError(
      place === null
        ? `no activity in the snapshots has the ID "${given}"; check it`
        : noActivityText(place, whyNoneOn(table, place)),
    );
  }
  // Of a row of counts, those that count something, where any does.
  const counting = rows.filter((row) => (table.count[row] as number) > 0);
  const traces = (counting.length > 0 ? counting : rows).map((row): Trace => {
    const trace = traceOf(table, row, policy.window);
    return { ...trace, leftOut: [...trace.leftOut, ...waiversOf(trace, policy.waivers)] };
  });
  return print(
    values.format === "json"
      ? jsonText(`${JSON.stringify(traces, null, 2)}\n`)
      : `${traces.map((trace) => traceLines(trace).map(plain).join("\n")).join("\n\n")}\n`,
  );
}

/** The file, by its path in the repository, and the line that a word may name. */
function placeIn(word: string, root: string): { file: string; line: number } | null {
  const [, path, line] = /^(.+):(\d+)$/.exec(word) ?? [];
  if (path === undefined || line === undefined) return null;
  return { file: relative(root, resolve(path)).replaceAll("\\", "/"), line: Number(line) };
}

function waiversOf({ channel, day, post, id }: Trace, waivers: readonly Waiver[]): LeftOutBy[] {
  return waivers
    .filter(
      (waiver) =>
        (waiver.channel !== null || waiver.object !== null || waiver.day !== null) &&
        (waiver.channel === null || waiver.channel === channel) &&
        (waiver.object === null || waiver.object === post?.id || waiver.object === id) &&
        (waiver.day === null || formatDay(waiver.day) === day),
    )
    .map(({ rule, until, location }) => ({ by: "waiver", rule, until: formatDay(until), location }));
}
