/** A place in which two JSON values differ; undefined where one of them has nothing there. */
export interface Difference {
  /** Keys and indices that lead to it. */
  path: readonly (string | number)[];
  one: unknown;
  other: unknown;
}

/** Where two JSON values differ, in their order. A list or a map in only one of them is one place. */
export function differences(one: unknown, other: unknown, path: Difference["path"] = []): Difference[] {
  if (one === other) return [];
  const [ones, others] = [entriesOf(one), entriesOf(other)];
  if (ones === null || others === null || Array.isArray(one) !== Array.isArray(other))
    return [{ path, one, other }];
  const keys = [...new Set([...ones.keys(), ...others.keys()])];
  return keys.flatMap((key) => differences(ones.get(key), others.get(key), [...path, key]));
}

/** Null for what is neither a list nor a map. */
function entriesOf(value: unknown): Map<string | number, unknown> | null {
  if (Array.isArray(value)) return new Map(value.entries());
  if (typeof value !== "object" || value === null) return null;
  return new Map(Object.entries(value));
}
