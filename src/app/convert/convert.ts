import { dirname, resolve } from "node:path";
import { loadPolicy } from "../../config/policy/load.ts";
import type { ConversionTarget } from "../../domain/conversion.ts";
import { Diagnostics, InputError, inputError } from "../../domain/diagnostic.ts";
import type { FileBytes } from "../../domain/files.ts";
import { NOBODY } from "../../domain/policy.ts";
import { KEY_VARIABLE } from "../../domain/pseudonym.ts";
import type { ActivitySink } from "../../domain/sink.ts";
import { pseudonymsBy } from "../../evaluate/pseudonym.ts";
import { envelopeLine } from "../../ingest/pipeline/canonical.ts";
import { NO_WORDS } from "../../ingest/pipeline/entry.ts";
import { formatIn } from "../../ingest/pipeline/format-registry.ts";
import { filesOf, leftOutOf } from "../../ingest/pipeline/load.ts";
import type { SnapshotFile } from "../../ingest/pipeline/open.ts";
import { Pages } from "../../ingest/pipeline/pages.ts";
import { Pseudonymiser } from "../../ingest/pipeline/pseudonymise.ts";
import { readSnapshot } from "../../ingest/pipeline/read.ts";
import { PLAN_FORMAT_NAMES } from "../../ingest/plans/formats/index.ts";
import { planCatalogue, readPlan } from "../../ingest/plans/load.ts";
import { FORMAT_NAMES, snapshotFormats } from "../../ingest/platforms/index.ts";
import { isFile } from "../../io/is-file.ts";
import { findRoot, Repository } from "../../io/repository.ts";
import { systemClock } from "../../io/system-clock.ts";
import { type LocatedPolicy, type LostRules, writeAggregate } from "./aggregate.ts";
import { writeWithout } from "./forget.ts";
import { type Lines, Writer } from "./rewrite.ts";
import { Survey } from "./survey.ts";

/** What a file may be. */
export const FORMATS: readonly string[] = [...new Set([...FORMAT_NAMES, ...PLAN_FORMAT_NAMES])];

/** A file to convert. */
export interface ConvertedFile {
  /** As messages call it. */
  name: string;
  /** Absolute path; its ending says what kind of file it is. */
  path: string;
  bytes: FileBytes;
}

/** What is to be converted, and to what. */
export interface Conversion {
  files: readonly ConvertedFile[];
  /** Absolute path of the policy that says how they are read, and who is who; null for none. */
  policy: string | null;
  /** The files' format, one of `FORMATS`; null as the policy says, or recognised. */
  format: string | null;
  /** The secret under which accounts are pseudonyms; null for none. */
  key: string | null;
  to: ConversionTarget;
}

/** What whoever converts should know of the result. */
export interface Converted {
  /** The rules that counts cannot judge as the activities do; null where there are none. */
  lost: LostRules | null;
  /** The files whose pages say that more activities follow, as the result says too. */
  open: string[];
}

/**
 * Writes what files hold as canonical NDJSON; they are taken as one snapshot.
 * @throws InputError where they cannot be read, or what is asked needs a policy or a key
 */
export async function convertFiles(
  { files: given, policy, format, key, to }: Conversion,
  out: Lines,
): Promise<Converted> {
  const setting = policy === null ? null : await settingOf(policy);
  const entries = setting === null ? [] : await entriesOf(setting);
  const pages = new Pages();
  const files = given.map((file) => fileOf(file, { format, setting, entries, pages }));
  const read = (sink: ActivitySink) => readAll(files, sink);
  const lost = to === "counts" ? await writeAggregate(read, needed(setting), key, out) : null;
  if (typeof to === "object") await writeWithout(to.without, read, needed(setting), key, out);
  else if (to !== "counts")
    await rewrite(files, to === "pseudonyms" ? pseudonymiser(setting, key) : null, out);
  return { lost, open: leftOutOf(files).map(([file]) => file) };
}

async function settingOf(given: string): Promise<LocatedPolicy> {
  if (!isFile(given)) throw inputError(`there is no policy at ${given}; check the path`);
  const repository = new Repository(findRoot(dirname(given)));
  const path = repository.entry(given);
  const { offsets } = systemClock();
  return { policy: await loadPolicy(repository, path, (name) => offsets(name) !== null), repository, path };
}

/** What says how the files are read. */
interface Reading {
  format: string | null;
  setting: LocatedPolicy | null;
  /** The files of the policy's entries. */
  entries: readonly SnapshotFile[];
  /** Of files without an entry. */
  pages: Pages;
}

/** How a file is read: as its entry in the policy says, but for the format that is named. */
function fileOf(
  { name, path, bytes }: ConvertedFile,
  { format, setting, entries, pages }: Reading,
): SnapshotFile {
  const brand = setting?.policy.brand ?? NOBODY;
  const entry = entries.findLast((file) => resolve(file.path) === path);
  const formats = entry?.known ?? (isPlan(path, format) ? planCatalogue : snapshotFormats);
  const plain = {
    path,
    bytes,
    known: formats,
    format: formatIn(formats, null),
    channel: null,
    pages,
    ...NO_WORDS,
  };
  const file = { ...plain, brand, ...entry, name };
  // Without a policy a file need not say its channel: the one that reads the result will.
  const open = setting === null ? { ...file, channel: "" } : file;
  return format === null ? open : { ...open, format: formatIn(formats, format) };
}

/** Whether a file that no entry tells of is a plan: by its format, or as it ends like nothing but a plan. */
function isPlan(path: string, format: string | null): boolean {
  if (format !== null && !FORMAT_NAMES.includes(format)) return true;
  const { texts, own } = planCatalogue;
  return [...texts, ...own].some(({ endings }) => endings.some((ending) => path.endsWith(`.${ending}`)));
}

/** The files of each entry, which share what their pages say of one another; the last one of a path is how it is read. */
async function entriesOf({ policy, repository, path: policyPath }: LocatedPolicy): Promise<SnapshotFile[]> {
  const sources = [
    ...policy.snapshots.map((source) => ({ source, formats: snapshotFormats })),
    ...policy.plans.map((source) => ({ source, formats: planCatalogue })),
  ];
  const entries: SnapshotFile[] = [];
  for (const { source, formats } of sources) {
    try {
      entries.push(...(await filesOf(repository, [source], policy.brand, policyPath, formats)));
    } catch (error) {
      // An entry that matches nothing is no matter here.
      if (!(error instanceof InputError)) throw error;
    }
  }
  return entries;
}

function pseudonymiser(setting: LocatedPolicy | null, key: string | null): Pseudonymiser {
  const { policy } = needed(setting);
  const pseudonyms = pseudonymsBy(key);
  if (pseudonyms === null) {
    throw inputError(`--pseudonymise needs a key in ${KEY_VARIABLE}; make one with \`openssl rand -hex 32\``);
  }
  return new Pseudonymiser(pseudonyms, policy.brand);
}

function needed(setting: LocatedPolicy | null): LocatedPolicy {
  if (setting === null) throw inputError("that needs the brand and the roster of a policy; name it");
  return setting;
}

/** Twice through the files: what stands first in the result may stand last in them, and no fault is half written. */
async function rewrite(
  files: readonly SnapshotFile[],
  hidden: Pseudonymiser | null,
  out: Lines,
): Promise<void> {
  const survey = new Survey(hidden);
  await readAll(files, survey);
  const envelope = survey.envelope();
  out.add(envelopeLine(envelope));
  await readAll(files, new Writer(survey.channels, envelope, hidden, out));
}

async function readAll(files: readonly SnapshotFile[], sink: ActivitySink): Promise<void> {
  const problems = new Diagnostics();
  for (const file of files) {
    await (file.known === planCatalogue ? readPlan : readSnapshot)(file, sink, problems);
  }
  problems.throwIfAny();
  // Files are read twice, so that each page is noted twice: as going on, and as following another.
  for (const [file, missing] of leftOutOf(files)) sink.leftOut?.(file, missing);
}
