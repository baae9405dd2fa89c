import type { Repository } from "../files/repository.ts";
import type { Policy } from "../model/policy.ts";
import { Problems } from "../model/problem.ts";
import type { ActivitySink } from "../model/sink.ts";
import type { Catalogue } from "../snapshot/catalogue.ts";
import { filesOf } from "../snapshot/load.ts";
import { readSnapshot } from "../snapshot/read.ts";
import { planFormats } from "./formats/index.ts";
import { PlanSink } from "./sink.ts";
import { planItems } from "./yaml.ts";

const known: Catalogue = { ...planFormats, own: [{ endings: ["yml", "yaml"], items: planItems }] };

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
  const planned = new PlanSink(sink, problems);
  for (const file of filesOf(repository, plans, brand, policyPath, known)) {
    await readSnapshot(file, planned, problems);
  }
  problems.throwIfAny();
}
