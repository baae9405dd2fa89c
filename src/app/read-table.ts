import { loadPolicy } from "../config/policy/load.ts";
import { loadRosters } from "../config/roster/load.ts";
import type { Policy } from "../domain/policy.ts";
import { pseudonymsBy } from "../evaluate/pseudonym.ts";
import { loadSnapshots } from "../ingest/pipeline/load.ts";
import { Repository } from "../io/repository.ts";
import { Columns } from "../store/columns.ts";
import { join } from "../store/join.ts";
import type { Table } from "../store/table.ts";
import { Zone } from "../store/zone.ts";
import type { Request } from "./check.ts";

/**
 * The snapshots of a policy, joined and not judged.
 * @throws InputError where they cannot be read
 */
export async function readTable({
  root,
  policy: path,
  clock,
  key,
}: Pick<Request, "root" | "policy" | "clock" | "key">): Promise<{ table: Table; policy: Policy }> {
  const repository = new Repository(root);
  const policyPath = repository.entry(path);
  const policy = await loadPolicy(repository, policyPath, (name) => clock.offsets(name) !== null);
  const pseudonyms = pseudonymsBy(key);
  const roster = await loadRosters(repository, policy, policyPath, pseudonyms?.keyId ?? null);
  const snapshots = new Columns(new Zone(clock.offsets(policy.timezone) ?? (() => 0)));
  await loadSnapshots(repository, policy.snapshots, policy.brand, policyPath, snapshots);
  const company = { brand: policy.brand, roster, categories: policy.categories, pseudonyms };
  return { table: join(snapshots, company), policy };
}
