import { ACTIVITY_TYPES, type ActivityType } from "../../domain/activity.ts";
import type { PathDiagnostic } from "../../domain/diagnostic.ts";
import type { JsonSchema } from "../../domain/json-schema.ts";
import { channelNamed } from "../../domain/platforms/index.ts";
import { DATE_ORDERS, INSIDERS_FROM, type SnapshotSource } from "../../domain/policy.ts";
import { parseDays } from "../../domain/quantity.ts";
import { parseDay } from "../../domain/time.ts";
import { optionSchema } from "../../metrics/options.ts";
import { activitySchema, envelopeSchema } from "../../schema/activity.ts";
import type { CheckContext } from "./key.ts";
import { text, zoneDiagnostic } from "./values.ts";

/**
 * A key of an entry of `snapshots` or `plans`, whole.
 * @template T what the key is read into
 * @template W what a policy writes
 */
export interface EntryKey<T, W = unknown> {
  /** @param formats the names of the formats that the entry's files may have */
  schema(formats: readonly string[]): JsonSchema;
  /** What is wrong with a value that its schema does not see; the value may be anything. */
  diagnostics?(written: unknown, path: (string | number)[], context: CheckContext): PathDiagnostic[];
  read(written: W | undefined): T;
  /**
   * What the entry does that lets more pass, null where nothing; where a key has no comparison, nobody can say which way
   * a change goes.
   */
  loosens?(before: T, after: T, files: string): string | null;
}

type EntryFields = Omit<SnapshotSource, "path" | "location">;

const { channel: _channel, ...recordKeys } = activitySchema.properties;
const { period, complete, outbound } = envelopeSchema.properties;

export const entryKeys: { readonly [F in keyof EntryFields]: EntryKey<EntryFields[F]> } = {
  format: {
    schema: (formats) => ({ enum: formats, description: "How the files are laid out." }),
    read: (written: string | undefined) => written ?? null,
  },
  channel: {
    schema: () => ({ ...text, description: "Channel of records that don't name one." }),
    read: (written: string | undefined) => (written === undefined ? null : channelNamed(written)),
  },
  columns: {
    schema: () => ({
      type: "object",
      additionalProperties: { anyOf: [text, { type: "integer", minimum: 1 }] },
      propertyNames: { enum: Object.keys(activitySchema.properties) },
      description:
        "CSV: the name of the column that holds each key, or its number, from 1, if the file has no header.",
    }),
    diagnostics: (written, path) => {
      const kinds = new Set(Object.values(written ?? {}).map((column) => typeof column));
      const message = "`columns` gives names or, for files without a header, numbers; not both";
      return kinds.size > 1 ? [{ path, atKey: true, message }] : [];
    },
    read: (written: EntryFields["columns"] | undefined) => written ?? {},
  },
  dates: {
    schema: () => ({
      enum: DATE_ORDERS,
      description: "CSV: the order of year, month and day where dates are numbers.",
    }),
    read: (written: EntryFields["dates"] | undefined) => written ?? null,
  },
  set: {
    schema: () => ({
      type: "object",
      minProperties: 1,
      additionalProperties: false,
      properties: { ...recordKeys, period, complete, outbound },
      description: "What is true of every record or of the file, but is not in the file.",
    }),
    diagnostics: (written, path) => {
      const { period: days } = (written ?? {}) as { period?: { from?: unknown; to?: unknown } | null };
      const isReversed = parseDay(String(days?.from)) > parseDay(String(days?.to));
      const message = "`period` ends before it begins";
      return isReversed ? [{ path: [...path, "period"], atKey: false, message }] : [];
    },
    read: (written: EntryFields["set"] | undefined) => written ?? {},
    loosens: (before, after, files) => {
      const { put, gone } = changedKeys(before, after);
      const where = `on every record of ${files}`;
      if (put.length > 0) return `sets ${quoted(put)} ${where}`;
      return gone.length === 0 ? null : `no longer sets ${quoted(gone)} ${where}`;
    },
  },
  types: {
    schema: () => ({
      type: "object",
      minProperties: 1,
      additionalProperties: { enum: ACTIVITY_TYPES },
      description:
        "What the file calls its types, and the type that each stands for, such as `PRAISE: like`.",
    }),
    read: (written: Record<string, ActivityType> | undefined) => written ?? {},
    loosens: (before, after, files) => {
      const { put, gone } = changedKeys(before, after);
      const readings = put.map((word) => `${word} as ${after[word]}`);
      if (put.length > 0) return `reads ${readings.join(", ")} in ${files}`;
      return gone.length === 0 ? null : `no longer reads ${gone.join(", ")} in ${files}`;
    },
  },
  timezone: {
    schema: () => ({ ...text, description: "IANA time zone of times without an offset." }),
    diagnostics: (written, path, { isZone }) => zoneDiagnostic(written, path, isZone),
    read: (written: string | undefined) => written ?? null,
  },
  keep: {
    schema: () => optionSchema({ kind: "days", description: "How long the files may be kept." }),
    read: (written: string | undefined) => (written === undefined ? null : parseDays(written)),
    loosens: (before, after, files) => {
      if (before === after) return null;
      if (after === null) return `no longer says how long ${files} may be kept (${before}d before)`;
      if (before !== null && after > before) return `keeps ${files} for ${after}d (${before}d before)`;
      const was = before === null ? "never before" : `${before}d before`;
      return `lets ${files} be removed after ${after}d (${was})`;
    },
  },
  "insiders-from": {
    schema: () => ({
      enum: INSIDERS_FROM,
      description:
        "Which field of the payload says who is an employee: on GitHub `OWNER` and `MEMBER` are, a `COLLABORATOR` is unknown, and all others are outsiders. The roster outranks it.",
    }),
    read: (written: EntryFields["insiders-from"] | undefined) => written ?? null,
    loosens: (before, after, files) => {
      if (before === after) return null;
      return after === null
        ? `no longer uses \`${before}\` of ${files} to tell who is an employee`
        : `uses \`${after}\` of ${files} to tell who is an employee, which names only some of them`;
    },
  },
};

/** The keys that are new or have another value, and those that are gone. */
function changedKeys(before: object, after: object): { put: string[]; gone: string[] } {
  const textOf = (of: object, key: string) => JSON.stringify((of as Record<string, unknown>)[key]);
  const isSame = (key: string) => Object.hasOwn(before, key) && textOf(before, key) === textOf(after, key);
  return {
    put: Object.keys(after).filter((key) => !isSame(key)),
    gone: Object.keys(before).filter((key) => !Object.hasOwn(after, key)),
  };
}

function quoted(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(", ");
}
