import { loadClaims } from "../config/claims/load.ts";
import { loadPolicy } from "../config/policy/load.ts";
import { loadRosters } from "../config/roster/load.ts";
import type { JudgedChange } from "../domain/change.ts";
import type { Day } from "../domain/day.ts";
import { topOf } from "../domain/diagnostic.ts";
import type { Files, Tree } from "../domain/files.ts";
import type { PolicyContext } from "../domain/policy-context.ts";
import type { Pseudonyms } from "../domain/pseudonym.ts";
import type { Report } from "../domain/report.ts";
import { parseDay } from "../domain/time.ts";
import { pseudonymsBy } from "../evaluate/pseudonym.ts";
import { loadSnapshots } from "../ingest/pipeline/load.ts";
import { loadPlans } from "../ingest/plans/load.ts";
import type { OnProgress } from "../lib/progress.ts";
import { Columns } from "../store/columns.ts";
import { Zone } from "../store/zone.ts";
import { evaluate, type Settings } from "./evaluate.ts";

/** The files of a run, wherever they are. */
export interface RunFiles extends Files {
  /** Names of the files that nothing read, beside those that were. */
  unread(): string[];
}

/** How the files are judged. */
export interface Judging extends Settings {
  /** The secret under which accounts are pseudonyms; none where they are not. */
  key?: string | null;
  /** Told how far the snapshots are read; null where nobody looks. */
  onProgress?: OnProgress | null;
}

/** A change, by what it is judged and what it does. */
interface OpenedChange {
  rulebook: PolicyContext;
  compare(snapshots: Columns, pseudonyms: Pseudonyms | null, today: Day): Promise<JudgedChange>;
}

/** Opens the change that the files are part of, given the policy and roster that they hold themselves. */
type OpenChange = (
  own: PolicyContext,
  read: (tree: Tree, path: string) => Promise<PolicyContext>,
) => Promise<OpenedChange>;

/**
 * The one way through: policy, roster and snapshots to table, rules and report. It needs no disk.
 * @param policyPath absolute path of the policy, as `files` has it
 * @param openChange null where no change is judged
 * @throws InputError where it could not be judged
 */
export async function judge(
  files: RunFiles,
  policyPath: string,
  judging: Judging,
  openChange: OpenChange | null = null,
): Promise<Report> {
  const { clock, asOf } = judging;
  const pseudonyms = pseudonymsBy(judging.key);
  const read = async (tree: Tree, path: string) => {
    const policy = await loadPolicy(tree, path, (name) => clock.offsets(name) !== null);
    return { policy, roster: await loadRosters(tree, policy, path, pseudonyms?.keyId ?? null) };
  };
  const own = await read(files, policyPath);
  const opened = openChange && (await openChange(own, read));
  const { policy, roster } = opened?.rulebook ?? own;
  const zone = new Zone(clock.offsets(policy.timezone) ?? (() => 0));
  const snapshots = new Columns(zone);
  const { snapshots: sources, brand } = policy;
  const count = await loadSnapshots(files, sources, brand, policyPath, snapshots, judging.onProgress);
  const plans = new Columns(zone);
  await loadPlans(files, policy, policyPath, plans);
  const claims = await loadClaims(files, policy, policyPath);
  const today = asOf === null ? zone.dayOf(clock.now) : parseDay(asOf);
  const change = opened && (await opened.compare(snapshots, pseudonyms, today));
  const unread = files.unread().map(topOf);
  return evaluate(
    { policy, roster, snapshots, plans, claims, files: count, unread, pseudonyms, change },
    judging,
  );
}
