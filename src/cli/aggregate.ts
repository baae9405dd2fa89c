import process from "node:process";
import { type Aggregated, aggregated } from "../app/aggregated.ts";
import { evaluate } from "../app/evaluate.ts";
import { loadClaims } from "../config/claims/load.ts";
import { loadRosters } from "../config/roster/load.ts";
import type { Policy } from "../domain/policy.ts";
import type { RuleReport } from "../domain/report.ts";
import type { ActivitySink } from "../domain/sink.ts";
import { pseudonymsBy } from "../evaluate/pseudonym.ts";
import { envelopeLine, recordLine } from "../ingest/pipeline/canonical.ts";
import type { Repository } from "../io/repository.ts";
import { systemClock } from "../io/system-clock.ts";
import { enumerate } from "../lib/enumerate.ts";
import { printable } from "../report/escape.ts";
import { Columns } from "../store/columns.ts";
import { join } from "../store/join.ts";
import { Zone } from "../store/zone.ts";
import type { LineWriter } from "./line-writer.ts";

/** What a policy says of reading, and where it is. */
export interface Setting {
  policy: Policy;
  repository: Repository;
  path: string;
}

/**
 * Writes what files hold as counts without any account, and says which rules those cannot answer.
 * @param readAll reads all of the files into a sink
 * @throws InputError where they cannot be read, or not be one file
 */
export async function writeAggregate(
  readAll: (sink: ActivitySink) => Promise<void>,
  { policy, repository, path }: Setting,
  key: string | null,
  out: LineWriter,
): Promise<void> {
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
  if (table.covered === null || policy.rules.length === 0) return;
  const claims = await loadClaims(repository, policy, path);
  const judged = (snapshots: Columns) =>
    evaluate(
      { policy, roster, snapshots, plans: newColumns(), claims, files: 1, pseudonyms },
      { asOf: null, failOn: "error", clock },
    ).rules;
  tellLost(judged(await read()), judged(columnsOf(counts, newColumns())));
}

/** Counts as they would be read. */
function columnsOf({ envelope, activities }: Aggregated, columns: Columns): Columns {
  columns.openFile("aggregate");
  for (const [i, activity] of activities.entries()) columns.add(activity, i + 2, 1);
  const { inbound = true, outbound = true } = envelope;
  columns.closeFile(envelope, { inbound, outbound });
  return columns;
}

/** Says which rules were judged by the activities and cannot be by their counts. */
function tellLost(before: readonly RuleReport[], after: readonly RuleReport[]): void {
  const lost = before.filter(({ outcome, unjudged }, i) => {
    const { outcome: now, unjudged: left = 0 } = after[i] ?? {};
    return outcome !== "unjudged" && (now !== outcome || left > unjudged);
  });
  const names = [...new Set(lost.map(({ rule }) => rule))];
  if (names.length === 0) return;
  const entries = `${lost.length} of the ${before.length} entries of the policy`;
  process.stderr.write(
    printable(
      `These counts can't judge ${entries} as the activities do, or not all of them: ${enumerate(names, "and")}\n`,
    ),
  );
}
