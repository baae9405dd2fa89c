import { quoteFault } from "../../domain/account.ts";
import type { Mistake } from "../../domain/mistake.ts";
import { channelNamed } from "../../domain/platforms/index.ts";
import type { CategoryWords, DateOrder, Policy, SnapshotSource, Waiver } from "../../domain/policy.ts";
import { InputError, inputError, type Location } from "../../domain/problem.ts";
import { parseDays } from "../../domain/quantity.ts";
import type { BadgeFigure } from "../../domain/report.ts";
import { parseDay } from "../../domain/time.ts";
import { readText } from "../../io/chunks.ts";
import type { Tree } from "../../io/tree.ts";
import { YamlFile } from "../../io/yaml.ts";
import { sha256Hex } from "../../lib/digest.ts";
import { didYouMean } from "../../schema/suggest.ts";
import { collectRules, type WrittenRules } from "./rules.ts";
import { validate } from "./validate.ts";

/** A policy file as the schema lets it through. */
interface Written extends WrittenRules {
  brand: { name: string; accounts: Record<string, string | string[]>; words?: string[] };
  timezone?: string;
  roster?: string | string[];
  snapshots?: (string | WrittenSource)[];
  plans?: (string | WrittenSource)[];
  window?: string;
  categories?: Record<string, Partial<CategoryWords>>;
  waivers?: WrittenWaiver[];
  badge?: BadgeFigure;
}

interface WrittenSource {
  path: string;
  format?: string;
  channel?: string;
  columns?: Record<string, string>;
  dates?: DateOrder;
}

interface WrittenWaiver {
  rule: string;
  object?: string;
  day?: string;
  channel?: string;
  until: string;
  reason: string;
}

/**
 * Reads a policy and what it extends.
 * @param path absolute path of the policy file
 * @param isZone whether a name is an IANA time zone
 * @throws InputError with every mistake at its line and column
 */
export async function loadPolicy(
  tree: Tree,
  path: string,
  isZone: (name: string) => boolean,
): Promise<Policy> {
  const name = tree.name(path);
  const source = await tree.open(path);
  if (source === null) throw inputError(`there is no policy at ${name}`);
  const text = await readText(source, name);
  const file = new YamlFile(text, name);
  const written = (await validate(file, "policy", [
    ...accountMistakes(file),
    ...zoneMistakes(file, isZone),
  ])) as Written;
  const rules = await collectRules(tree, file, path, written);
  if (rules.length === 0) {
    const message = "the policy has no rule, so nothing would be judged; add one, or `extends: starter`";
    throw new InputError([file.problem(["rules"], message, true)]);
  }
  return {
    path: name,
    digest: sha256Hex(text),
    brand: {
      name: written.brand.name,
      accounts: accountsByChannel(written.brand.accounts),
      words: written.brand.words ?? [written.brand.name],
    },
    timezone: written.timezone ?? "UTC",
    rosters: [written.roster ?? []].flat().map((roster, i) => ({
      path: roster,
      location: file.locate(Array.isArray(written.roster) ? ["roster", i] : ["roster"]),
    })),
    snapshots: (written.snapshots ?? []).map((source, i) => toSource(file, source, ["snapshots", i])),
    plans: (written.plans ?? []).map((plan, i) => toSource(file, plan, ["plans", i])),
    window: parseDays(written.window ?? "28d"),
    rules,
    categories: Object.fromEntries(
      Object.entries(written.categories ?? {}).map(([category, { labels = [], words = [], links = [] }]) => [
        category.toLowerCase(),
        { labels, words, links },
      ]),
    ),
    waivers: (written.waivers ?? []).map((waiver, i) => toWaiver(waiver, file.locate(["waivers", i]))),
    badge: written.badge ?? "outside-engagement",
    locate: (...paths) => file.locate(paths.find((one) => holds(written, one)) ?? [], true),
  };
}

function holds(value: unknown, [key, ...rest]: readonly (string | number)[]): boolean {
  if (key === undefined) return true;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
  return holds((value as Record<string | number, unknown>)[key], rest);
}

function toSource(file: YamlFile, source: string | WrittenSource, path: (string | number)[]): SnapshotSource {
  const written = typeof source === "string" ? { path: source } : source;
  return {
    path: written.path,
    format: written.format ?? null,
    channel: written.channel === undefined ? null : channelNamed(written.channel),
    columns: written.columns ?? {},
    dates: written.dates ?? null,
    location: file.locate(typeof source === "string" ? path : [...path, "path"]),
  };
}

function toWaiver(waiver: WrittenWaiver, location: Location): Waiver {
  return {
    rule: waiver.rule,
    object: waiver.object ?? null,
    day: waiver.day === undefined ? null : parseDay(waiver.day),
    channel: waiver.channel === undefined ? null : channelNamed(waiver.channel),
    until: parseDay(waiver.until),
    reason: waiver.reason,
    location,
  };
}

function accountMistakes({ value }: YamlFile): Mistake[] {
  const { brand } = (value ?? {}) as { brand?: { accounts?: unknown } };
  return Object.entries(brand?.accounts ?? {}).flatMap(([channel, names]) =>
    [names].flat().flatMap((name) => {
      const message = typeof name === "string" ? quoteFault(name) : null;
      return message === null ? [] : [{ path: ["brand", "accounts", channel], atKey: false, message }];
    }),
  );
}

function zoneMistakes({ value }: YamlFile, isZone: (name: string) => boolean): Mistake[] {
  const { timezone } = (value ?? {}) as { timezone?: unknown };
  if (typeof timezone !== "string" || timezone === "" || isZone(timezone)) return [];
  const zones = Intl.supportedValuesOf("timeZone");
  const city = zones.find((zone) => zone.toLowerCase().endsWith(`/${timezone.toLowerCase()}`));
  const hint = city === undefined ? didYouMean(timezone, zones) : `; did you mean "${city}"?`;
  const message = `"${timezone}" is no IANA time zone${hint || ", such as Europe/Berlin"}`;
  return [{ path: ["timezone"], atKey: false, message }];
}

function accountsByChannel(accounts: Record<string, string | string[]>): Record<string, string[]> {
  const byChannel = new Map<string, string[]>();
  for (const [name, given] of Object.entries(accounts)) {
    const channel = channelNamed(name);
    byChannel.set(channel, [...(byChannel.get(channel) ?? []), ...[given].flat()]);
  }
  return Object.fromEntries(byChannel);
}
