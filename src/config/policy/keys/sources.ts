import type { Loosening } from "../../../domain/change.ts";
import type { PathDiagnostic } from "../../../domain/diagnostic.ts";
import type { JsonSchema } from "../../../domain/json-schema.ts";
import type { Policy, SnapshotSource } from "../../../domain/policy.ts";
import type { LoadedPolicyContext } from "../../../domain/policy-context.ts";
import { PLAN_FORMAT_NAMES } from "../../../ingest/plans/formats/index.ts";
import { FORMAT_NAMES } from "../../../ingest/platforms/index.ts";
import { listed } from "../../../lib/truncate.ts";
import type { YamlFile } from "../../../text/yaml.ts";
import { type EntryKey, entryKeys } from "../entry-keys.ts";
import type { CheckContext, PolicyKey } from "../key.ts";
import { entriesOf, text } from "../values.ts";

/** An entry as the schema lets it through. */
type Written = string | ({ path: string } & Record<string, unknown>);
type Kind = "snapshots" | "plans";

const keys = Object.entries(entryKeys) as [keyof typeof entryKeys, EntryKey<unknown>][];

export const snapshots = sourcesKey(
  "snapshots",
  FORMAT_NAMES,
  "Globs of files to read, or entries that say how to read what they match; may be left out where `plans` are given.",
  { minItems: 1 },
);

export const plans = sourcesKey(
  "plans",
  PLAN_FORMAT_NAMES,
  "Globs of posting plans, or entries that say how to read what they match.",
  {},
);

function sourcesKey(
  name: Kind,
  formats: readonly string[],
  description: string,
  bounds: JsonSchema,
): PolicyKey<SnapshotSource[], Written[]> {
  const entry: JsonSchema = {
    type: "object",
    required: ["path"],
    additionalProperties: false,
    properties: {
      path: { ...text, description: "Glob, relative to the policy." },
      ...Object.fromEntries(keys.map(([key, { schema }]) => [key, schema(formats)])),
    },
  };
  return {
    name,
    schema: { type: "array", ...bounds, description, items: { anyOf: [text, entry] } },
    diagnostics: (written, context) =>
      (Array.isArray(written) ? written : []).flatMap((source, i) =>
        entryMistakes(source, [name, i], context),
      ),
    read: (written = [], { file }) => written.map((source, i) => toSource(file, source, [name, i])),
    loosens: {
      by: "comparison",
      compare: ({ base, head }) => [...unread(name, base, head), ...readAnew(name, base.policy, head.policy)],
    },
  };
}

function entryMistakes(source: unknown, path: (string | number)[], context: CheckContext): PathDiagnostic[] {
  const written = Object.fromEntries(entriesOf(source));
  return keys.flatMap(([key, { diagnostics }]) => diagnostics?.(written[key], [...path, key], context) ?? []);
}

function toSource(file: YamlFile, source: Written, path: (string | number)[]): SnapshotSource {
  const written: Exclude<Written, string> = typeof source === "string" ? { path: source } : source;
  const read = Object.fromEntries(keys.map(([key, entryKey]) => [key, entryKey.read(written[key])]));
  return {
    ...(read as unknown as Omit<SnapshotSource, "path" | "location">),
    path: written.path,
    location: file.locate(typeof source === "string" ? path : [...path, "path"]),
  };
}

/** Files that a change leaves unread. */
function unread(name: Kind, base: LoadedPolicyContext, { policy, reads }: LoadedPolicyContext): Loosening[] {
  const at = policy.locate([name], ["snapshots"], ["plans"]);
  const left = [...base.reads[name]].filter((file) => !reads[name].has(file));
  const loosening = (what: string) => ({
    detail: `no longer reads ${what} as ${name}`,
    isSure: true,
    at,
    about: `unread ${name} ${what}`,
  });
  return listed(left.map(loosening), (more) => loosening(`${more.length} more files`));
}

/** Entries by which a change has files read in another way. */
function readAnew(name: Kind, base: Policy, head: Policy): Loosening[] {
  return head[name].flatMap((source) => {
    const before = base[name].filter(({ path }) => path === source.path);
    // Whether the base read the same files by another path is not known here.
    if (before.length === 0)
      return movedKeys(name, unsaid(source), source).map((moved) => ({ ...moved, isSure: false }));
    const [least = []] = before
      .map((earlier) => movedKeys(name, earlier, source))
      .sort((a, b) => a.length - b.length);
    return least;
  });
}

/** An entry without what its keys loosen. */
function unsaid(source: SnapshotSource): SnapshotSource {
  const compared = keys.filter(([, { loosens }]) => loosens !== undefined);
  return { ...source, ...Object.fromEntries(compared.map(([key, { read }]) => [key, read(undefined)])) };
}

function movedKeys(name: Kind, before: SnapshotSource, after: SnapshotSource): Loosening[] {
  const { path, location: at } = after;
  const sure = keys.flatMap(([key, { loosens }]) => {
    const detail = loosens?.(before[key], after[key], path) ?? null;
    return detail === null ? [] : [{ detail, isSure: true, at, about: `${key} ${name} ${detail}` }];
  });
  const way = wayOf(after);
  if (wayOf(before) === way) return sure;
  const detail = `reads ${path} in another way than before`;
  return [...sure, { detail, isSure: false, at, about: `way ${name} ${way}` }];
}

/** How an entry reads its files, by the keys of which nobody can say which way lets more pass. */
function wayOf(source: SnapshotSource): string {
  const way = keys.filter(([, { loosens }]) => loosens === undefined).map(([key]) => source[key]);
  return JSON.stringify([source.path, ...way.map(sorted)]);
}

/** The same for maps that say the same in another order. */
function sorted(value: unknown): unknown {
  return typeof value === "object" && value !== null ? Object.entries(value).sort() : value;
}
