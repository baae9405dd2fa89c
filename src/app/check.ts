import { relative } from "node:path";
import { loadClaims } from "../config/claims/load.ts";
import { loadPolicy } from "../config/policy/load.ts";
import { loadRosters } from "../config/roster/load.ts";
import type { ActivityType } from "../domain/activity.ts";
import type { Base } from "../domain/base.ts";
import { inputError, topOf } from "../domain/diagnostic.ts";
import type { Tree } from "../domain/files.ts";
import type { Report } from "../domain/report.ts";
import { parseDay } from "../domain/time.ts";
import { pseudonymsBy } from "../evaluate/pseudonym.ts";
import { loadSnapshots } from "../ingest/pipeline/load.ts";
import { loadPlans } from "../ingest/plans/load.ts";
import { isFile } from "../io/is-file.ts";
import { Repository } from "../io/repository.ts";
import type { OnProgress } from "../lib/progress.ts";
import { Columns } from "../store/columns.ts";
import { Sieve } from "../store/sieve.ts";
import { Zone } from "../store/zone.ts";
import type { Compared } from "./compare-with-base.ts";
import { type Committed, evaluate, type Settings } from "./evaluate.ts";

/**
 * The types whose addresses a report links to. What else was said is found under its post, and a large company's
 * comments alone would take more room for their addresses than for all the rest.
 */
const LINKED: readonly ActivityType[] = ["post", "mention", "quote", "review"];

/** What a shell asks for. */
export interface Request extends Settings {
  /** Absolute path of the repository's root; nothing outside it is read. */
  root: string;
  /** Absolute path of the policy. */
  policy: string;
  /** What the change is made against, where one is judged: its policy and roster judge. */
  base?: Base | null;
  /** The secret under which accounts are pseudonyms; none where they are not. */
  key?: string | null;
  /** Told how far the snapshots are read; null where nobody looks. */
  onProgress?: OnProgress | null;
  /** Whether the report is to hold the digests of the files that were read. */
  digests?: boolean;
}

/**
 * The one way through: policy, roster and snapshots to table, rules and report.
 * @param given the repository at the request's root; the caller may ask it afterwards what was read
 * @throws InputError where it could not be judged
 */
export async function check(request: Request, given?: Repository): Promise<Report> {
  if (!isFile(request.policy))
    throw inputError(
      `there is no policy at ${relative(request.root, request.policy)}; check the path, or write one with \`vanity-check init\``,
    );
  const pseudonyms = pseudonymsBy(request.key);
  const repository = given ?? new Repository(request.root);
  const policyPath = repository.entry(request.policy);
  const read = async (tree: Tree, path: string) => {
    const policy = await loadPolicy(tree, path, (name) => request.clock.offsets(name) !== null);
    return { policy, roster: await loadRosters(tree, policy, path, pseudonyms?.keyId ?? null) };
  };
  const own = await read(repository, policyPath);
  const { base = null } = request;
  const opened =
    base &&
    (await (await import("./compare-with-base.ts")).openBase({ base, repository, policyPath, own, read }));
  const { policy, roster } = opened?.rulebook ?? own;
  const zone = new Zone(request.clock.offsets(policy.timezone) ?? (() => 0));
  const snapshots = new Columns(zone, { urlsOf: LINKED });
  const { snapshots: sources, brand } = policy;
  const loadInto = (sink: Columns | Sieve, onProgress: OnProgress | null = null) =>
    loadSnapshots(repository, sources, brand, policyPath, sink, onProgress);
  const files = await loadInto(snapshots, request.onProgress);
  const plans = new Columns(zone);
  await loadPlans(repository, policy, policyPath, plans);
  const claims = await loadClaims(repository, policy, policyPath);
  const today = request.asOf === null ? zone.dayOf(request.clock.now) : parseDay(request.asOf);
  const compared = opened && (await opened.compare(snapshots, pseudonyms, today));
  const change = compared?.change ?? null;
  const committed = compared && (await unchanged(compared, loadInto, new Columns(zone)));
  const unread = repository.unread().map(topOf);
  const report = evaluate(
    { policy, roster, snapshots, plans, claims, files, unread, pseudonyms, change, committed },
    request,
  );
  return request.digests === true ? { ...report, filesRead: await repository.digests() } : report;
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
