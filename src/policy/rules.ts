import { dirname } from "node:path";
import { commonOptions, fillOptions } from "../engine/options.ts";
import { presetRules } from "../engine/presets.ts";
import { PRESETS } from "../engine/rule.ts";
import { readText } from "../files/chunks.ts";
import { isFile } from "../files/is-file.ts";
import type { Repository } from "../files/repository.ts";
import { YamlFile } from "../files/yaml.ts";
import type { RuleEntry, RuleOptions } from "../model/policy.ts";
import { inputError, type Location } from "../model/problem.ts";
import type { Level } from "../model/report.ts";
import { rules as allRules, ruleById } from "../rules/index.ts";
import { didYouMean } from "../schema/suggest.ts";
import { validate } from "./validate.ts";

/** As long as a chain of files that extend one another may be. */
const MAX_BASES = 20;

/** The part of a policy, or of a file that one extends, that names rules. */
export interface WrittenRules {
  extends?: string | string[];
  rules?: Record<string, "off" | RuleOptions | RuleOptions[]>;
}

/** A rule's value, and where it was written. */
interface WrittenRule {
  value: "off" | RuleOptions | RuleOptions[];
  locate(index: number | null): Location;
}

/**
 * The rules of a policy over those of what it extends, rule by rule, with every default filled in.
 * @param path absolute path of the policy file
 * @throws InputError where it extends what is not there
 */
export async function collectRules(
  repository: Repository,
  file: YamlFile,
  path: string,
  written: WrittenRules,
): Promise<RuleEntry[]> {
  const rules = await new Collector(repository).collect(file, path, written, []);
  return [...rules].flatMap(([id, rule]) => toEntries(id, rule));
}

type RuleSet = ReadonlyMap<string, WrittenRule>;

class Collector {
  readonly #repository: Repository;
  /** By path, as files that extend one another by twos would else be read over and over. */
  readonly #read = new Map<string, RuleSet>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** @param above the files that extend this one, directly or not */
  async collect(
    file: YamlFile,
    path: string,
    written: WrittenRules,
    above: readonly string[],
  ): Promise<RuleSet> {
    const rules = new Map<string, WrittenRule>();
    for (const [i, base] of [written.extends ?? []].flat().entries()) {
      const place = file.locate(Array.isArray(written.extends) ? ["extends", i] : ["extends"]);
      const inherited = await this.#inherit(base, path, place, [...above, path]);
      for (const [id, rule] of inherited) rules.set(id, rule);
    }
    for (const [id, value] of Object.entries(written.rules ?? {})) {
      const locate = (index: number | null) =>
        index === null ? file.locate(["rules", id], true) : file.locate(["rules", id, index]);
      rules.set(id, { value, locate });
    }
    return rules;
  }

  async #inherit(base: string, from: string, place: Location, above: readonly string[]): Promise<RuleSet> {
    const preset = presetRules(allRules, base);
    if (preset !== null)
      return new Map([...preset].map(([id, value]) => [id, { value, locate: () => place }]));
    if (!/[./\\]/.test(base))
      throw inputError(`there is no preset "${base}"${didYouMean(base, PRESETS)}`, place);
    const path = this.#repository.resolve(base, dirname(from), place);
    if (!isFile(path)) throw inputError(`"${base}" is no file; the path is relative to the policy`, place);
    if (above.includes(path)) throw inputError(`"${base}" extends itself`, place);
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    if (above.length > MAX_BASES) throw inputError(`extends more than ${MAX_BASES} files, one by one`, place);
    const name = this.#repository.name(path);
    const file = new YamlFile(await readText(path, name), name);
    const rules = await this.collect(file, path, (await validate(file, "base")) as WrittenRules, above);
    this.#read.set(path, rules);
    return rules;
  }
}

function toEntries(id: string, { value, locate }: WrittenRule): RuleEntry[] {
  const rule = ruleById(id);
  if (rule === undefined || value === "off") return [];
  const many = Array.isArray(value);
  return (many ? value : [value]).map((options, i) => ({
    rule: id,
    level: (options["level"] ?? "error") as Level,
    options: fillOptions({ ...commonOptions, ...rule.options }, options),
    location: locate(many ? i : null),
  }));
}
