import type { Repository } from "../files/repository.ts";
import type { Policy } from "../model/policy.ts";
import { Problems } from "../model/problem.ts";
import type { ActivitySink } from "../model/sink.ts";
import type { Catalogue } from "../snapshot/catalogue.ts";
import { filesOf } from "../snapshot/load.ts";
import type { SnapshotFile } from "../snapshot/open.ts";
import { readSnapshot } from "../snapshot/read.ts";
import { planFormats } from "./formats/index.ts";
import { PlanSink } from "./sink.ts";
import { planItems } from "./yaml.ts";

/** What plans may be. */
export const planCatalogue: Catalogue = {
  ...planFormats,
  own: [{ endings: ["yml", "yaml"], items: planItems }],
};

/**
 * Reads posting plans into the sink, in path order, as snapshots of the future.
 * @throws InputError with every mistake at its line and column
 */
export async function loadPlans(
  repository: Repository,
  { plans, brand }: Pick<Policy, "plans" | "brand">,
  policyPath: string,
  sink: ActivitySink,
): Promise<void> {
  const problems = new Problems();
  for (const file of await filesOf(repository, plans, brand, policyPath, planCatalogue)) {
    await readPlan(file, sink, problems);
  }
  problems.throwIfAny();
}

/** Reads a plan's activities into the sink; what is wrong with it into `problems`. */
export async function readPlan(file: SnapshotFile, sink: ActivitySink, problems: Problems): Promise<void> {
  await readSnapshot(file, new PlanSink(sink, problems), problems);
}
