// npm run bench -- companies [--seeds N] [--preset P]... [--kind K]... [--export E]... [--jobs N] [--keep DIR]
// How many companies of each kind each preset passes and fails, by what the company can export.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { cellsOf } from "./cells.mjs";
import { bars, summarise, TABLE_HEAD } from "./summary.mjs";

/** So many judged companies lie between two lines that say how far it is. */
const PROGRESS = 500;

/**
 * Prints a Markdown table, a line for each kind, export and preset, and which of them miss the bar.
 * @param {readonly string[]} args
 */
export async function companies(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: "string", default: "20" },
      preset: { type: "string", multiple: true, default: ["recommended", "starter"] },
      kind: { type: "string", multiple: true, default: [] },
      export: { type: "string", multiple: true, default: [] },
      jobs: { type: "string", default: String(availableParallelism()) },
      keep: { type: "string" },
    },
  });
  const { kind, export: ways, preset: presets } = values;
  const [seeds, jobs] = [Number(values.seeds), Number(values.jobs)];
  const cells = cellsOf(kind, ways);
  /** @type {import("./judgement.mjs").Judgement[][][]} by cell and preset */
  const judgements = cells.map(() => presets.map(() => []));
  let judged = 0;
  const keep = values.keep === undefined ? null : resolve(values.keep);
  const shared = { kinds: kind, exports: ways, presets, seeds, step: jobs, keep };
  const shares = Array.from({ length: jobs }, (_, i) => ({ ...shared, first: i + 1 }));
  await Promise.all(
    shares.map((share) =>
      work(share, ({ cell, judgements: own }) => {
        own.forEach((judgement, preset) => void judgements[cell]?.[preset]?.push(judgement));
        if (++judged % PROGRESS === 0) console.error(`${judged} of ${cells.length * seeds}`);
      }),
    ),
  );
  const rows = cells.flatMap((cell, i) =>
    presets.map((preset, j) => ({ cell, preset, judgements: judgements[i]?.[j] ?? [] })),
  );
  console.log([TABLE_HEAD, ...rows.map(summarise), "", ...bars(rows)].join("\n"));
}

/**
 * Judges a share of the seeds in a process of its own.
 * @param {import("./worker.mjs").Share} share
 * @param {(line: { cell: number, judgements: import("./judgement.mjs").Judgement[] }) => void} onLine
 */
async function work(share, onLine) {
  const program = join(import.meta.dirname, "worker.mjs");
  const worker = spawn(process.execPath, [program, JSON.stringify(share)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  // Where one of them fails the others end with this process.
  process.once("exit", () => worker.kill());
  const ended = new Promise((done) => worker.once("close", done));
  for await (const line of createInterface({ input: worker.stdout })) onLine(JSON.parse(line));
  const code = await ended;
  if (code !== 0) throw new Error(`a process that judges companies ended with ${code}`);
}
