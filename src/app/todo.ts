import { loadPolicy } from "../config/policy/load.ts";
import { loadRosters } from "../config/roster/load.ts";
import { ACTIVITY_TYPES } from "../domain/activity.ts";
import type { Todo } from "../domain/todo.ts";
import { asOfDay } from "../evaluate/as-of-day.ts";
import { pseudonymsBy } from "../evaluate/pseudonym.ts";
import { todoOf } from "../evaluate/todo.ts";
import { loadSnapshots } from "../ingest/pipeline/load.ts";
import { loadPlans } from "../ingest/plans/load.ts";
import { Repository } from "../io/repository.ts";
import type { Clock } from "../lib/clock.ts";
import { Columns } from "../store/columns.ts";
import { join } from "../store/join.ts";
import { refuseFuture } from "../store/misdated.ts";
import { Zone } from "../store/zone.ts";
import { ABOUT_ANSWERS } from "./evaluate.ts";

/** What is asked. */
interface TodoRequest {
  /** Absolute path of the repository's root; nothing outside it is read. */
  root: string;
  /** Absolute path of the policy. */
  policy: string;
  /** ISO date, null for the last day that a snapshot covers. */
  asOf: string | null;
  clock: Clock;
  /** The secret under which accounts are pseudonyms; null where they are not. */
  key: string | null;
}

/**
 * Reads a policy with what it names, and lists who waits for an answer.
 * @throws InputError where something cannot be read, or nothing tells the as-of day
 */
export async function todo({ root, policy: path, asOf, clock, key }: TodoRequest): Promise<Todo> {
  const pseudonyms = pseudonymsBy(key);
  const repository = new Repository(root);
  const policyPath = repository.entry(path);
  const policy = await loadPolicy(repository, policyPath, (name) => clock.offsets(name) !== null);
  const roster = await loadRosters(repository, policy, policyPath, pseudonyms?.keyId ?? null);
  const zone = new Zone(clock.offsets(policy.timezone) ?? (() => 0));
  const snapshots = new Columns(zone, { urlsOf: ACTIVITY_TYPES });
  await loadSnapshots(repository, policy.snapshots, policy.brand, policyPath, snapshots);
  if (asOf === null) refuseFuture(snapshots, zone.dayOf(clock.now));
  const plans = new Columns(zone);
  await loadPlans(repository, policy, policyPath, plans);
  const company = { brand: policy.brand, roster, categories: policy.categories, pseudonyms };
  const table = join(snapshots, company);
  const plan = join(plans, company, "plans");
  return todoOf({
    policy,
    table,
    plan,
    asOf: asOfDay(asOf, table.covered, table.files),
    about: ABOUT_ANSWERS,
  });
}
