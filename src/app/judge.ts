import { loadClaims } from "../config/claims/load.ts";
import { loadPolicy } from "../config/policy/load.ts";
import { loadRosters } from "../config/roster/load.ts";
import type { ActivityType } from "../domain/activity.ts";
import type { JudgedChange } from "../domain/change.ts";
import type { Day } from "../domain/day.ts";
import { topOf } from "../domain/diagnostic.ts";
import type { Files, Tree } from "../domain/files.ts";
import type { Helper } from "../domain/helper.ts";
import type { PolicyContext } from "../domain/policy-context.ts";
import type { Pseudonyms } from "../domain/pseudonym.ts";
import type { Report } from "../domain/report.ts";
import { parseDay } from "../domain/time.ts";
import { pseudonymsBy } from "../evaluate/pseudonym.ts";
import { loadSnapshots } from "../ingest/pipeline/load.ts";
import { loadPlans } from "../ingest/plans/load.ts";
import type { OnProgress } from "../lib/progress.ts";
import { Columns } from "../store/columns.ts";
import { Sieve } from "../store/sieve.ts";
import { Zone } from "../store/zone.ts";
import { type Committed, evaluate, type JudgeSettings } from "./evaluate.ts";

/**
 * The types whose addresses a report links to. What else was said is found under its post, and a large company's
 * comments alone would take more room for their addresses than for all the rest.
 */
const LINKED: readonly ActivityType[] = ["post", "mention", "quote", "review"];

/** The files of a run, wherever they are. */
export interface RunFiles extends Files {
  /** Names of the files that nothing read, beside those that were. */
  unread(): string[];
}

/** How the files are judged. */
export interface JudgeRequest extends JudgeSettings {
  /** The secret under which accounts are pseudonyms; none where they are not. */
  key?: string | null;
  /** Told how far the snapshots are read; null where nobody looks. */
  onProgress?: OnProgress | null;
  /** A second thread; none where there is none. */
  helper?: Helper | null;
}

/** The base of a change, opened: by what is judged, and what the change does to it. */
export interface OpenedBase {
  rulebook: PolicyContext;
  /**
   * @param snapshots all of them with the change, not joined yet
   * @param today the day up to which `keep` counts
   */
  compare(snapshots: Columns, pseudonyms: Pseudonyms | null, today: Day): Promise<Compared>;
}

/** A change, compared with its base. */
export interface Compared extends Pick<Committed, "overruled"> {
  change: JudgedChange;
  /** By row of the change, 1 for what was committed and stands as it was; null where no rule asks. */
  unchanged: Uint8Array | null;
}

/** Opens the base of the change that the files are part of, given the policy and roster that they hold themselves. */
type OpenBase = (
  own: PolicyContext,
  read: (tree: Tree, path: string) => Promise<PolicyContext>,
) => Promise<OpenedBase>;

/**
 * The one way through: policy, roster and snapshots to table, rules and report. It needs no disk.
 * @param policyPath absolute path of the policy, as `files` has it
 * @param openBase null where no change is judged
 * @throws InputError where it could not be judged
 */
export async function judge(
  files: RunFiles,
  policyPath: string,
  judging: JudgeRequest,
  openBase: OpenBase | null = null,
): Promise<Report> {
  const { clock, asOf } = judging;
  const pseudonyms = pseudonymsBy(judging.key);
  const read = async (tree: Tree, path: string) => {
    const policy = await loadPolicy(tree, path, (name) => clock.offsets(name) !== null);
    return { policy, roster: await loadRosters(tree, policy, path, pseudonyms?.keyId ?? null) };
  };
  const context = await read(files, policyPath);
  const opened = openBase && (await openBase(context, read));
  const { policy, roster } = opened?.rulebook ?? context;
  const zone = new Zone(clock.offsets(policy.timezone) ?? (() => 0));
  const snapshots = new Columns(zone, { urlsOf: LINKED });
  const { snapshots: sources, brand } = policy;
  const loadInto = (
    sink: Columns | Sieve,
    onProgress: OnProgress | null = null,
    helper: Helper | null = null,
  ) => loadSnapshots(files, sources, brand, policyPath, sink, onProgress, helper);
  const count = await loadInto(snapshots, judging.onProgress, judging.helper);
  const plans = new Columns(zone);
  await loadPlans(files, policy, policyPath, plans);
  const claims = await loadClaims(files, policy, policyPath);
  const today = asOf === null ? zone.dayOf(clock.now) : parseDay(asOf);
  const compared = opened && (await opened.compare(snapshots, pseudonyms, today));
  const change = compared?.change ?? null;
  const committed = compared && (await unchanged(compared, loadInto, new Columns(zone)));
  const unread = files.unread().map(topOf);
  return evaluate(
    { policy, roster, snapshots, plans, claims, files: count, unread, pseudonyms, change, committed },
    judging,
  );
}

/**
 * What was committed and stands as it was, read once more without the rest of the change.
 * @returns null where there is nothing that the change could overrule, or nothing that overrules
 */
async function unchanged(
  { unchanged, overruled }: Compared,
  load: (sink: Sieve) => Promise<number>,
  snapshots: Columns,
): Promise<Committed | null> {
  if (unchanged === null || !unchanged.includes(0) || !unchanged.includes(1)) return null;
  await load(new Sieve(snapshots, (nth) => unchanged[nth] === 1));
  const rows = Uint32Array.from(unchanged.keys()).filter((row) => unchanged[row] === 1);
  return { snapshots, rows, overruled };
}
