import { InputError, inputError } from "../../domain/diagnostic.ts";
import type { Tree } from "../../domain/files.ts";
import type { Policy } from "../../domain/policy.ts";
import { sha256Hex } from "../../lib/digest.ts";
import { withLazyParts } from "../../lib/lazy-parts.ts";
import { readText } from "../../text/chunks.ts";
import { YamlFile } from "../../text/yaml.ts";
import type { PolicyKey } from "./key.ts";
import { policyKeys, type Settings, settingKeys } from "./keys/index.ts";
import { neededKeys } from "./needed-keys.ts";
import { policyOutline } from "./schema.ts";
import { validate } from "./validate.ts";

/** A policy with the setting of every key; the compiler sees that it has all that is asked of a `Policy`. */
export interface LoadedPolicy extends Settings, Pick<Policy, "path" | "digest" | "locate"> {}

/** That a policy is not where it was looked for. */
export function noPolicyAt(path: string): InputError {
  return inputError(`there is no policy at ${path}; check the path, or write one with \`vanity-check init\``);
}

/**
 * Reads a policy and what it extends.
 * @param path absolute path of the policy file
 * @param isZone whether a name is an IANA time zone
 * @throws InputError with every diagnostic at its line and column
 */
export async function loadPolicy(
  tree: Tree,
  path: string,
  isZone: (name: string) => boolean,
): Promise<LoadedPolicy> {
  const name = tree.name(path);
  const source = await tree.open(path);
  if (source === null) throw noPolicyAt(name);
  const text = await readText(source, name);
  const file = new YamlFile(text, name);
  const given = (file.value ?? {}) as Record<string, unknown>;
  const diagnostics = policyKeys.flatMap((key) => key.diagnostics?.(given[key.name], { isZone }) ?? []);
  const written = validate(file, policyOutline, diagnostics) as Record<string, unknown>;
  const settings: Record<string, unknown> = {};
  for (const [setting, key] of Object.entries(settingKeys) as [string, PolicyKey<unknown>][]) {
    settings[setting] = await key.read(written[key.name], { tree, file, path });
  }
  const read = settings as unknown as Settings;
  const problems = neededKeys(read.rules, written);
  if (problems.length > 0) throw new InputError(problems);
  const locate: Policy["locate"] = (...paths) =>
    file.locate(paths.find((candidate) => holds(written, candidate)) ?? [], true);
  // A digest takes some milliseconds, and not every output shows it.
  return withLazyParts({ ...read, path: name, locate }, { digest: () => sha256Hex(text) });
}

function holds(value: unknown, [key, ...rest]: readonly (string | number)[]): boolean {
  if (key === undefined) return true;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
  return holds((value as Record<string | number, unknown>)[key], rest);
}
