import type { PathDiagnostic } from "../../../domain/diagnostic.ts";
import type { JsonSchema } from "../../../domain/json-schema.ts";
import type { SnapshotSource, SourceKind } from "../../../domain/policy.ts";
import { PLAN_FORMAT_NAMES } from "../../../ingest/plans/formats/index.ts";
import { FORMAT_NAMES } from "../../../ingest/platforms/index.ts";
import type { YamlFile } from "../../../text/yaml.ts";
import { type EntryKey, entryKeys } from "../entry-keys.ts";
import type { CheckContext, PolicyKey } from "../key.ts";
import { entriesOf, text } from "../values.ts";
import { readAnew, unread } from "./sources-loosened.ts";

/** An entry as the schema lets it through. */
type WrittenSource = string | ({ path: string } & Record<string, unknown>);

const keys = Object.entries(entryKeys) as [keyof typeof entryKeys, EntryKey<unknown>][];

export const snapshots = sourcesKey(
  "snapshots",
  FORMAT_NAMES,
  "Globs of files to read, or entries that say how to read them; optional if `plans` are given.",
  { minItems: 1 },
  "[{ path: snapshots/*.csv, channel: linkedin }]",
);

export const plans = sourcesKey(
  "plans",
  PLAN_FORMAT_NAMES,
  "Globs of posting plans, or entries that say how to read them.",
  {},
  "[plans/*.yml]",
);

function sourcesKey(
  name: SourceKind,
  formats: readonly string[],
  description: string,
  bounds: JsonSchema,
  example: string,
): PolicyKey<SnapshotSource[], WrittenSource[]> {
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
    example,
    diagnostics: (written, context) =>
      (Array.isArray(written) ? written : []).flatMap((source, i) =>
        entryMistakes(source, [name, i], context),
      ),
    read: (written = [], { file }) => written.map((source, i) => toSource(file, source, [name, i])),
    loosens: {
      by: "comparison",
      compare: ({ base, head }) => [...unread(name, base, head), ...readAnew(name, base, head)],
    },
  };
}

function entryMistakes(source: unknown, path: (string | number)[], context: CheckContext): PathDiagnostic[] {
  const written = Object.fromEntries(entriesOf(source));
  return keys.flatMap(([key, { diagnostics }]) => diagnostics?.(written[key], [...path, key], context) ?? []);
}

function toSource(file: YamlFile, source: WrittenSource, path: (string | number)[]): SnapshotSource {
  const written: Exclude<WrittenSource, string> = typeof source === "string" ? { path: source } : source;
  const read = Object.fromEntries(keys.map(([key, entryKey]) => [key, entryKey.read(written[key])]));
  return {
    ...(read as unknown as Omit<SnapshotSource, "path" | "location">),
    path: written.path,
    location: file.locate(typeof source === "string" ? path : [...path, "path"]),
  };
}
