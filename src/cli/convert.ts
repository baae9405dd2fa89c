import { dirname, resolve } from "node:path";
import process from "node:process";
import { findPolicy } from "../app/find-policy.ts";
import { loadPolicy } from "../config/policy/load.ts";
import { Diagnostics, InputError, inputError } from "../domain/diagnostic.ts";
import { NOBODY } from "../domain/policy.ts";
import { KEY_VARIABLE } from "../domain/pseudonym.ts";
import type { ActivitySink } from "../domain/sink.ts";
import { pseudonymsBy } from "../evaluate/pseudonym.ts";
import { envelopeLine } from "../ingest/pipeline/canonical.ts";
import { NO_WORDS } from "../ingest/pipeline/entry.ts";
import { formatIn } from "../ingest/pipeline/format-registry.ts";
import { filesOf } from "../ingest/pipeline/load.ts";
import type { SnapshotFile } from "../ingest/pipeline/open.ts";
import { Pseudonymiser } from "../ingest/pipeline/pseudonymise.ts";
import { readSnapshot } from "../ingest/pipeline/read.ts";
import { PLAN_FORMAT_NAMES } from "../ingest/plans/formats/index.ts";
import { planCatalogue, readPlan } from "../ingest/plans/load.ts";
import { FORMAT_NAMES, snapshotFormats } from "../ingest/platforms/index.ts";
import { diskFile } from "../io/disk-file.ts";
import { isFile } from "../io/is-file.ts";
import { findRoot, Repository } from "../io/repository.ts";
import { systemClock } from "../io/system-clock.ts";
import { didYouMean } from "../schema/suggest.ts";
import { type Setting, writeAggregate } from "./aggregate.ts";
import { misuse, parseArguments } from "./arguments.ts";
import { writeWithout } from "./forget.ts";
import { LineWriter } from "./line-writer.ts";
import { Survey, Writer } from "./rewrite.ts";

const OPTIONS = {
  format: { type: "string" },
  policy: { type: "string" },
  pseudonymise: { type: "boolean", default: false },
  aggregate: { type: "boolean", default: false },
  forget: { type: "string" },
} as const;

/**
 * `convert FILES…`: writes what the files hold as canonical NDJSON; they are taken as one snapshot.
 * @throws InputError where they cannot be read, or an option lacks what it needs
 */
export async function convert(args: string[]): Promise<number> {
  const { values, positionals } = parseArguments({ args, options: OPTIONS, allowPositionals: true });
  if (positionals.length === 0) throw misuse("name a file to convert");
  const setting = await settingOf(values.policy);
  const files = await Promise.all(positionals.map((path) => fileOf(path, values.format ?? null, setting)));
  const key = process.env[KEY_VARIABLE] || null;
  const out = new LineWriter(process.stdout);
  if (values.aggregate) {
    if (values.pseudonymise)
      throw misuse("--aggregate writes no accounts, so --pseudonymise has nothing to do; choose one");
    if (values.forget !== undefined)
      throw misuse("--aggregate writes no accounts, so --forget has nothing to do; choose one");
    await writeAggregate((sink) => readAll(files, sink), needed(setting, "--aggregate", "roster"), key, out);
  } else if (values.forget !== undefined) {
    if (values.pseudonymise) throw misuse("--forget and --pseudonymise are two steps; convert twice");
    await writeWithout(
      values.forget,
      (sink) => readAll(files, sink),
      needed(setting, "--forget", "roster"),
      key,
      out,
    );
  } else await rewrite(files, values.pseudonymise ? pseudonymiser(setting, key) : null, out);
  out.end();
  return 0;
}

/** The policy that is named, else the one that is there; null where there is none. */
async function settingOf(named: string | undefined): Promise<Setting | null> {
  const given = named === undefined ? findPolicy(process.cwd()) : resolve(named);
  if (!isFile(given)) {
    if (named === undefined) return null;
    throw inputError(`there is no policy at ${named}; check the path`);
  }
  const repository = new Repository(findRoot(dirname(given)));
  const path = repository.entry(given);
  const { offsets } = systemClock();
  return { policy: await loadPolicy(repository, path, (name) => offsets(name) !== null), repository, path };
}

/** How a file is read: as its entry in the policy says, but for the format that is named. */
async function fileOf(given: string, format: string | null, setting: Setting | null): Promise<SnapshotFile> {
  const names = [...new Set([...FORMAT_NAMES, ...PLAN_FORMAT_NAMES])];
  if (format !== null && !names.includes(format)) {
    throw misuse(`--format "${format}" is not known${didYouMean(format, names)}`);
  }
  const path = resolve(given);
  const brand = setting?.policy.brand ?? NOBODY;
  const entry = setting === null ? undefined : await entryOf(path, setting);
  const known = entry?.known ?? (isPlan(path, format) ? planCatalogue : snapshotFormats);
  const plain = {
    path,
    bytes: diskFile(path),
    known,
    format: formatIn(known, null),
    channel: null,
    ...NO_WORDS,
  };
  const file = { ...plain, brand, ...entry, name: given };
  // Without a policy a file need not say its channel: the one that reads the result will.
  const open = setting === null ? { ...file, channel: "" } : file;
  return format === null ? open : { ...open, format: formatIn(known, format) };
}

/** Whether a file that no entry tells of is a plan: by its format, or as it ends like nothing but a plan. */
function isPlan(path: string, format: string | null): boolean {
  if (format !== null && !FORMAT_NAMES.includes(format)) return true;
  const { texts, own } = planCatalogue;
  return [...texts, ...own].some(({ endings }) => endings.some((ending) => path.endsWith(`.${ending}`)));
}

async function entryOf(
  path: string,
  { policy, repository, path: policyPath }: Setting,
): Promise<SnapshotFile | undefined> {
  const sources = [
    ...policy.snapshots.map((source) => ({ source, known: snapshotFormats })),
    ...policy.plans.map((source) => ({ source, known: planCatalogue })),
  ];
  const entries: SnapshotFile[] = [];
  for (const { source, known } of sources) {
    try {
      entries.push(...(await filesOf(repository, [source], policy.brand, policyPath, known)));
    } catch (error) {
      // An entry that matches nothing is no matter here.
      if (!(error instanceof InputError)) throw error;
    }
  }
  return entries.findLast((file) => resolve(file.path) === path);
}

function pseudonymiser(setting: Setting | null, key: string | null): Pseudonymiser {
  const { policy } = needed(setting, "--pseudonymise", "brand");
  const pseudonyms = pseudonymsBy(key);
  if (pseudonyms === null) {
    throw inputError(`--pseudonymise needs a key in ${KEY_VARIABLE}; make one with \`openssl rand -hex 32\``);
  }
  return new Pseudonymiser(pseudonyms, policy.brand);
}

function needed(setting: Setting | null, option: string, what: string): Setting {
  if (setting === null) throw misuse(`${option} needs the ${what} of a policy; name it with --policy`);
  return setting;
}

/** Twice through the files: what stands first in the result may stand last in them, and no fault is half written. */
async function rewrite(
  files: readonly SnapshotFile[],
  hidden: Pseudonymiser | null,
  out: LineWriter,
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
}
