import type { Unit } from "../domain/metric.ts";
import type { Robustness } from "../domain/report.ts";
import type { RobustnessWords } from "../messages/robustness.ts";
import { type CaseGroups, knownValue, type Measurement } from "../metrics/measurement.ts";
import {
  effectiveNumber,
  fragility,
  medianShare,
  type Without,
  withoutLargest,
} from "../metrics/robustness.ts";
import { isBeyond, type Limit } from "./limit.ts";

/** A share that rests on so few outside accounts is said to. */
const FEW_ACCOUNTS = 3;

/** How far a value rests on a few; null where its metric does not tell. */
export function robustnessOf(unit: Unit, measurement: Measurement, limit: Limit): Robustness | null {
  const groups = groupsOf(measurement);
  if (groups === null || measurement.value === null) return null;
  // Of people who are partly unnamed nobody knows how many they are.
  const outsiders = groups.namelessOutside ? undefined : groups.outsiders;
  const { post, person } = without(groups);
  const accounts = unit === "share" ? fragilityOf(groups, measurement, limit) : undefined;
  return {
    ...(post === null ? {} : { withoutTopPost: post.share }),
    ...(person === null ? {} : { withoutTopPerson: person.share }),
    ...(groups.posts === undefined ? {} : { medianPost: medianShare(groups.posts) }),
    ...(accounts === undefined ? {} : { fragility: accounts }),
    ...(outsiders === undefined ? {} : { effectiveOutsiders: effectiveNumber(outsiders) }),
  };
}

/**
 * What a reader must know of how few a share rests on: without whom it would be on the other side of its limit, and
 * how few accounts outside would break it.
 * @param minSample fewest cases that may be left
 */
export function robustnessWords(
  unit: Unit,
  measurement: Measurement,
  limit: Limit,
  minSample: number,
): RobustnessWords {
  const groups = groupsOf(measurement) ?? {};
  const isBroken = isBeyond(knownValue(measurement), limit);
  const turns = (without: Without | null) =>
    without !== null &&
    without.share !== null &&
    without.size >= minSample &&
    isBeyond(without.share, limit) !== isBroken
      ? { id: without.id, share: without.share }
      : null;
  const { post, person } = without(groups);
  const accounts = fragilityOf(groups, measurement, limit) ?? null;
  return {
    post: turns(post),
    // Of several who did as much, none is the most active.
    person: person?.isTied === true ? null : (turns(person)?.share ?? null),
    fragility: accounts !== null && accounts <= FEW_ACCOUNTS ? accounts : null,
    outsiders: unit === "count" ? effectiveNumber(groups.outsiders ?? []) : null,
    limit: limit.value,
  };
}

/** What a single post rests on is no news: it has few comments, and there may be thousands of posts. */
function groupsOf({ groups, scope }: Measurement): CaseGroups | null {
  return scope.object === undefined ? (groups?.() ?? null) : null;
}

/** Found once, as a finding and the rule's summary ask for the same. */
const without = perGroups(({ posts, people }) => ({
  post: posts ? withoutLargest(posts) : null,
  person: people ? withoutLargest(people) : null,
}));

const fewestFirst = perGroups(({ outsiders = [] }) => Float64Array.from(outsiders).sort());

function perGroups<V extends object>(find: (groups: CaseGroups) => V): (groups: CaseGroups) => V {
  const values = new WeakMap<CaseGroups, V>();
  return (groups) => {
    const value = values.get(groups) ?? find(groups);
    values.set(groups, value);
    return value;
  };
}

/**
 * Undefined where the limit does not hold, or the share is not of employees among all; and where it would take outsiders
 * who are not named.
 */
function fragilityOf(
  groups: CaseGroups,
  { value, part, sample }: Measurement,
  limit: Limit,
): number | null | undefined {
  const { outsiders, namelessOutside = 0 } = groups;
  if (outsiders === undefined || part === undefined || !sample || value === null) return undefined;
  if (limit.operator !== "<=" || isBeyond(value, limit)) return undefined;
  return (
    fragility(part, sample, limit.value, fewestFirst(groups)) ?? (namelessOutside > 0 ? undefined : null)
  );
}
