/** Employees' replies to outsiders, once more: each reply looks through all that outsiders said. */
import { addDays, endOfDay } from "./calendar.ts";
import { TALK } from "./view.ts";
import type { Fact, World } from "./world.ts";

/** How many comments of a fact answer outsiders for certain, and how many others perhaps do. */
export interface Help {
  sure: number;
  open: number;
}

const worlds = new WeakMap<World, Map<Fact, Help>>();

/** What helps, of the whole of a world; facts that do not help are missing. */
export function helpIn(world: World): Map<Fact, Help> {
  const known = worlds.get(world) ?? findHelp(world);
  worlds.set(world, known);
  return known;
}

function findHelp(world: World): Map<Fact, Help> {
  const left = new Map(world.facts.map((fact) => [fact, fact.count]));
  const end = ({ time, date }: Fact) =>
    time ?? (date === null ? Number.POSITIVE_INFINITY : endOfDay(date, world.timezone) - 1);
  const start = ({ time, date }: Fact) =>
    time ?? (date === null ? Number.NEGATIVE_INFINITY : endOfDay(addDays(date, -1), world.timezone) - 1);
  const words = world.facts
    .filter(
      ({ inbound, type, side }) => inbound && TALK.includes(type) && ["outside", "unknown"].includes(side),
    )
    .sort((a, b) => compare(start(b), start(a)) || world.facts.indexOf(b) - world.facts.indexOf(a));
  const isSure = ({ side, date }: Fact) => side === "outside" && date !== null;
  const samePlace = (a: Fact, b: Fact) => a.channel === b.channel && a.object === b.object;

  /** In which order a reply may take them: those of the first list before those of the second. */
  function choicesOf(reply: Fact): Fact[][] {
    const said = parentOf(reply);
    if (said !== null) return [words.filter((one) => one === said)];
    const there = words.filter((one) => samePlace(one, reply));
    if (reply.toward === null) return [there];
    return [there.filter(({ actor }) => actor === reply.toward), there.filter(({ actor }) => actor === null)];
  }

  const help = new Map<Fact, Help>();
  const replies = world.facts.filter(isCandidate);
  const levels = [
    replies.filter((one) => parentOf(one) !== null),
    replies.filter((one) => parentOf(one) === null && one.toward !== null),
    replies.filter((one) => parentOf(one) === null && one.toward === null),
  ];
  for (const level of levels) {
    for (const reply of level.sort(
      (a, b) => compare(end(a), end(b)) || world.facts.indexOf(a) - world.facts.indexOf(b),
    )) {
      const own = { sure: 0, open: 0 };
      // Of what may be toward anybody nothing is sure.
      for (const wantsSure of reply.record.toward === "unknown" ? [false] : [true, false]) {
        for (const one of choicesOf(reply).flat()) {
          if (isSure(one) !== wantsSure || start(one) >= end(reply)) continue;
          const taken = Math.min(left.get(one) as number, reply.count - own.sure - own.open);
          left.set(one, (left.get(one) as number) - taken);
          own[wantsSure && reply.date !== null ? "sure" : "open"] += taken;
        }
      }
      if (own.sure + own.open > 0) help.set(reply, own);
    }
  }
  return help;
}

function parentOf({ answered }: Fact): Fact | null {
  return answered?.type === "post" ? null : answered;
}

function isCandidate(fact: Fact): boolean {
  const { type, side, inbound, towardSide, toward } = fact;
  if (type !== "comment" || side !== "inside" || !inbound) return false;
  const parent = parentOf(fact);
  if (towardSide === "outside" || fact.record.toward === "unknown") return true;
  if (towardSide === "unknown") return parent !== null || toward !== null;
  return towardSide !== "inside" && parent !== null && parent.actor === null;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
