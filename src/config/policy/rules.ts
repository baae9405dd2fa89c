import { inputError, type Location } from "../../domain/diagnostic.ts";
import type { Tree } from "../../domain/files.ts";
import type { RuleEntry, RuleOptions } from "../../domain/policy.ts";
import type { Level } from "../../domain/report.ts";
import { PRESETS } from "../../evaluate/rule.ts";
import { folderOf } from "../../lib/folder-of.ts";
import { fillOptions, optionsOf } from "../../metrics/options.ts";
import { rules as allRules, ruleById } from "../../rules/index.ts";
import { didYouMean } from "../../schema/suggest.ts";
import { readText } from "../../text/chunks.ts";
import { YamlFile } from "../../text/yaml.ts";
import { baseSchema } from "./base-schema.ts";
import { presetRules } from "./presets.ts";
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
  value: "off" | RuleOptions | readonly RuleOptions[];
  /** @param option null for the whole entry */
  locate(index: number | null, option: string | null): Location;
}

/**
 * The rules of a policy over those of what it extends, rule by rule, with every default filled in.
 * @param path absolute path of the policy file
 * @throws InputError where it extends what is not there
 */
export async function collectRules(
  tree: Tree,
  file: YamlFile,
  path: string,
  written: WrittenRules,
): Promise<RuleEntry[]> {
  const rules = await new Collector(tree).collect(file, path, written, []);
  return [...rules].flatMap(([id, rule]) => toEntries(id, rule));
}

type RuleSet = ReadonlyMap<string, WrittenRule>;

class Collector {
  readonly #tree: Tree;
  /** By path, as files that extend one another by twos would else be read over and over. */
  readonly #read = new Map<string, RuleSet>();

  constructor(tree: Tree) {
    this.#tree = tree;
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
      const locate = (index: number | null, option: string | null) => {
        const entry = index === null ? ["rules", id] : ["rules", id, index];
        const options = [value].flat()[index ?? 0];
        const isWritten = typeof options === "object" && option !== null && Object.hasOwn(options, option);
        return isWritten ? file.locate([...entry, option], true) : file.locate(entry, index === null);
      };
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
    const path = this.#tree.resolve(base, folderOf(from), place);
    const source = await this.#tree.open(path);
    if (source === null)
      throw inputError(`"${base}" is not a file; the path is relative to the policy`, place);
    if (above.includes(path)) throw inputError(`"${base}" extends itself; take it out`, place);
    const collected = this.#read.get(path);
    if (collected !== undefined) return collected;
    if (above.length > MAX_BASES)
      throw inputError(`extends more than ${MAX_BASES} files, one by one; join some of them`, place);
    const name = this.#tree.name(path);
    const file = new YamlFile(await readText(source, name), name);
    const rules = await this.collect(file, path, validate(file, baseSchema) as WrittenRules, above);
    this.#read.set(path, rules);
    return rules;
  }
}

function toEntries(id: string, { value, locate }: WrittenRule): RuleEntry[] {
  const rule = ruleById(id);
  if (rule === undefined || value === "off") return [];
  const many = Array.isArray(value);
  return [value].flat().map((options: RuleOptions, i) => {
    const level = (options["level"] ?? rule.fixedLevel ?? "error") as Level;
    return {
      rule: id,
      level,
      unjudged: (options["unjudged"] ?? level) as Level,
      options: fillOptions(optionsOf(rule), options),
      location: locate(many ? i : null, null),
      names: (option) => Object.hasOwn(options, option),
      locate: (option) => locate(many ? i : null, option),
    };
  });
}
