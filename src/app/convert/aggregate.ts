import { loadClaims } from "../../config/claims/load.ts";
import { loadRosters } from "../../config/roster/load.ts";
import type { Policy } from "../../domain/policy.ts";
import type { RuleReport } from "../../domain/report.ts";
import type { ActivitySink } from "../../domain/sink.ts";
import { pseudonymsBy } from "../../evaluate/pseudonym.ts";
import { envelopeLine, recordLine } from "../../ingest/pipeline/canonical.ts";
import type { Repository } from "../../io/repository.ts";
import { systemClock } from "../../io/system-clock.ts";
import { Columns } from "../../store/columns.ts";
import { join } from "../../store/join.ts";
import { Zone } from "../../store/zone.ts";
import { type Aggregated, aggregated } from "../aggregated.ts";
import { evaluate } from "../evaluate.ts";
import type { Lines } from "./rewrite.ts";

/** What a policy says of reading, and where it is. */
export interface LocatedPolicy {
  policy: Policy;
  repository: Repository;
  path: string;
}

/** Rules that activities could judge and their counts cannot, or not all of it. */
export interface LostRules {
  rules: string[];
  /** How many entries of the policy they are, and of how many. */
  entries: number;
  of: number;
}

/**
 * Writes what files hold as counts without any account.
 * @param readAll reads all of the files into a sink
 * @returns the rules that the counts cannot judge as the activities do; null where there are none
 * @throws InputError where they cannot be read, or not be one file
 */
export async function writeAggregate(
  readAll: (sink: ActivitySink) => Promise<void>,
  { policy, repository, path }: LocatedPolicy,
  key: string | null,
  out: Lines,
): Promise<LostRules | null> {
  const pseudonyms = pseudonymsBy(key);
  const roster = await loadRosters(repository, policy, path, pseudonyms?.keyId ?? null);
  const clock = systemClock();
  const newColumns = () => new Columns(new Zone(clock.offsets(policy.timezone) ?? (() => 0)));
  const read = async () => {
    const columns = newColumns();
    await readAll(columns);
    return columns;
  };
  const company = { brand: policy.brand, roster, categories: policy.categories, pseudonyms };
  const table = join(await read(), company);
  const counts = aggregated(table, policy);
  out.add(envelopeLine(counts.envelope));
  for (const activity of counts.activities) {
    out.add(recordLine(activity));
    await out.ready();
  }
  if (table.covered === null || policy.rules.length === 0) return null;
  const claims = await loadClaims(repository, policy, path);
  const judged = (snapshots: Columns) =>
    evaluate(
      { policy, roster, snapshots, plans: newColumns(), claims, files: 1, pseudonyms },
      { asOf: null, failOn: "error", clock },
    ).rules;
  return lostRules(judged(await read()), judged(columnsOf(counts, newColumns())));
}

/** Counts as they would be read. */
function columnsOf({ envelope, activities }: Aggregated, columns: Columns): Columns {
  columns.openFile("aggregate");
  for (const [i, activity] of activities.entries()) columns.add(activity, i + 2, 1);
  const { inbound = true, outbound = true, holdsOwn = false, byEye = false, saysInsiders = false } = envelope;
  columns.closeFile(envelope, { inbound, outbound, holdsOwn, byEye, saysInsiders });
  return columns;
}

/** The rules that were judged by the activities and cannot be by their counts; null where there are none. */
function lostRules(before: readonly RuleReport[], after: readonly RuleReport[]): LostRules | null {
  const lost = before.filter(({ outcome, unjudged }, i) => {
    const { outcome: now, unjudged: left = 0 } = after[i] ?? {};
    return outcome !== "unjudged" && (now !== outcome || left > unjudged);
  });
  const rules = [...new Set(lost.map(({ rule }) => rule))];
  return rules.length === 0 ? null : { rules, entries: lost.length, of: before.length };
}
