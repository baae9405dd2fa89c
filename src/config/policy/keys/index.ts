import type { PolicyKey } from "../key.ts";
import { badge } from "./badge.ts";
import { brand } from "./brand.ts";
import { categories } from "./categories.ts";
import { hours } from "./hours.ts";
import { maxUnknown } from "./max-unknown.ts";
import { roster } from "./roster.ts";
import { extendsKey, rules } from "./rules.ts";
import { showAccounts } from "./show-accounts.ts";
import { plans, snapshots } from "./sources.ts";
import { timezone } from "./timezone.ts";
import { version } from "./version.ts";
import { waivers } from "./waivers.ts";
import { window } from "./window.ts";

/** The keys that are read into a setting each, by its name. */
export const settingKeys = {
  extends: extendsKey,
  brand,
  timezone,
  rosters: roster,
  snapshots,
  plans,
  window,
  hours,
  maxUnknown,
  rules,
  categories,
  badge,
  showAccounts,
  waivers,
};

type ReadInto<K> = K extends PolicyKey<infer T> ? T : never;

/** What a policy's keys are read into. */
export type Settings = { [Name in keyof typeof settingKeys]: ReadInto<(typeof settingKeys)[Name]> };

/** All keys of a policy, in the order in which schema and docs have them. */
export const policyKeys: readonly PolicyKey<unknown>[] = [
  version,
  ...(Object.values(settingKeys) as PolicyKey<unknown>[]),
];
