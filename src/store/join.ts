import type { Brand, CategoryWords, SourceKind } from "../domain/policy.ts";
import type { Pseudonyms } from "../domain/pseudonym.ts";
import type { Roster } from "../domain/roster.ts";
import { Accounts } from "./accounts.ts";
import { classifier } from "./categories.ts";
import type { Columns } from "./columns.ts";
import { findDuplicates } from "./duplicates.ts";
import { forgetIds } from "./forget-ids.ts";
import { leaveOutOverlaps } from "./overlaps.ts";
import { findOverruled } from "./overruled.ts";
import { resolveActors } from "./resolve-accounts.ts";
import { resolveDirections } from "./resolve-directions.ts";
import { resolveObjects } from "./resolve-objects.ts";
import { RowIndex } from "./row-index.ts";
import { markBots, resolveSides } from "./sides.ts";
import { Table } from "./table.ts";
import { findUnseenBrand } from "./unseen-brand.ts";

/** By what the join tells who is who, and what kind of post each is. */
export interface JoinSettings {
  brand: Brand;
  roster: Roster;
  categories: Record<string, CategoryWords>;
  /** Where there is a key. */
  pseudonyms?: Pseudonyms | null;
  /**
   * The ids that the table is asked for, besides those of posts and of what activities were done to: it forgets the texts of all
   * others. Null or missing to keep all.
   */
  askedIds?: readonly string[] | null;
}

/**
 * Resolves who did what to whom, row by row; docs/architecture.md gives the order of the questions. It takes the
 * columns over: accounts and posts take the places of the texts that named them.
 */
export function join(columns: Columns, settings: JoinSettings, kind: SourceKind = "snapshots"): Table {
  const { brand, roster, pseudonyms = null, askedIds = null } = settings;
  columns.settle();
  const accounts = new Accounts(columns.accounts, columns.channels, brand, roster, pseudonyms);
  const actor = resolveActors(columns, accounts);
  const repeated = findDuplicates(columns, actor, kind);
  const { duplicate } = repeated;
  markBots(columns, accounts, actor, duplicate);
  const side = resolveSides(columns, accounts, actor);
  const index = new RowIndex(columns, duplicate);
  const object = resolveObjects(columns, index);
  if (askedIds !== null) forgetIds(columns, askedIds);
  const overlaps = kind === "plans" ? [] : leaveOutOverlaps(columns, { side, actor, object, duplicate });
  const resolved = { actor, side, index, object };
  const directions = resolveDirections(columns, accounts, resolved);
  const joined = {
    duplicate,
    overruled: findOverruled(columns, side, repeated),
    overlaps,
    again: new Map(repeated.again),
    takenBack: repeated.takenBack,
    accounts,
    unseenBrand: findUnseenBrand(columns, brand, { accounts, actor, side, ...directions, duplicate }),
    posts: index,
    ...resolved,
    ...directions,
  };
  return new Table(columns, joined, brand.words, classifier(settings.categories));
}
