import { Diagnostics } from "../../domain/diagnostic.ts";
import type { Files } from "../../domain/files.ts";
import type { Policy } from "../../domain/policy.ts";
import type { ActivitySink } from "../../domain/sink.ts";
import { datesOf } from "../pipeline/entry.ts";
import type { FormatRegistry } from "../pipeline/format-registry.ts";
import { filesOf } from "../pipeline/load.ts";
import type { SnapshotFile } from "../pipeline/open.ts";
import { readSnapshot } from "../pipeline/read.ts";
import { planFormats } from "./formats/index.ts";
import { PlanSink } from "./sink.ts";
import { planItems } from "./yaml.ts";

/** What plans may be. */
export const planCatalogue: FormatRegistry = {
  ...planFormats,
  own: [{ endings: ["yml", "yaml"], items: planItems }],
};

/**
 * Reads posting plans into the sink, in path order, as snapshots of the future.
 * @throws InputError with every mistake at its line and column
 */
export async function loadPlans(
  tree: Files,
  { plans, brand }: Pick<Policy, "plans" | "brand">,
  policyPath: string,
  sink: ActivitySink,
): Promise<void> {
  const problems = new Diagnostics();
  for (const file of await filesOf(tree, plans, brand, policyPath, planCatalogue)) {
    await readPlan(file, sink, problems);
  }
  problems.throwIfAny();
}

/**
 * Reads a plan's activities into the sink; what is wrong with it into `problems`.
 * @returns its format, null where it holds records of ours or cannot be read
 */
export function readPlan(
  file: SnapshotFile,
  sink: ActivitySink,
  problems: Diagnostics,
): ReturnType<typeof readSnapshot> {
  return readSnapshot(file, new PlanSink(sink, problems, datesOf(file)), problems);
}
