import { dirname } from "node:path";
import { readText } from "../files/chunks.ts";
import type { Repository } from "../files/repository.ts";
import { YamlFile } from "../files/yaml.ts";
import type { Activity, Envelope } from "../model/activity.ts";
import { onlyChannel, type Policy } from "../model/policy.ts";
import { InputError } from "../model/problem.ts";
import type { ActivitySink } from "../model/sink.ts";
import { parseDay } from "../model/time.ts";
import { mistakesIn } from "../schema/mistakes.ts";
import { planSchema } from "../schema/plan.ts";

/**
 * Reads posting plans into the sink, in path order.
 * @throws InputError with every mistake at its line and column
 */
export async function loadPlans(
  repository: Repository,
  { plans, brand }: Policy,
  policyPath: string,
  sink: ActivitySink,
): Promise<void> {
  const paths = new Set<string>();
  for (const { path, location } of plans) {
    for (const match of await repository.glob(path, dirname(policyPath), location)) paths.add(match);
  }
  for (const path of [...paths].sort()) {
    const name = repository.name(path);
    await readPlan(new YamlFile(await readText(path, name), name), onlyChannel(brand), sink);
  }
}

const NO_CHANNEL = "names no channel; give it one, or the whole plan";
const ENDS_EARLY = "`period` ends before it begins";

async function readPlan(file: YamlFile, channel: string | null, sink: ActivitySink): Promise<void> {
  const mistakes = await mistakesIn(file.value, "plan", planSchema);
  if (mistakes.length > 0) throw new InputError(file.problems(mistakes));
  const listed = Array.isArray(file.value);
  const plan = (listed ? { activities: file.value } : file.value) as Envelope & { activities: Activity[] };
  const at = (i: number, key: string) => (listed ? [i, key] : ["activities", i, key]);
  const own = plan.channel ?? channel;
  const problems = [...plan.activities.keys()]
    .filter((i) => own === null && !plan.activities[i]?.channel)
    .map((i) => file.problem(at(i, "type"), NO_CHANNEL, true));
  if (endsBeforeItBegins(plan)) problems.unshift(file.problem(["period"], ENDS_EARLY));
  if (problems.length > 0) throw new InputError(problems);
  sink.openFile(file.name);
  for (const [i, activity] of plan.activities.entries()) {
    const { line, column } = file.locate(listed ? [i] : ["activities", i]);
    sink.add({ side: "brand", ...activity }, line, column);
  }
  sink.closeFile({ ...plan, ...(own === null ? {} : { channel: own }) }, true);
}

function endsBeforeItBegins({ period }: Envelope): boolean {
  return period !== undefined && parseDay(period.from) > parseDay(period.to);
}
