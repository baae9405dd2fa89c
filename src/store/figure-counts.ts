import { ACTIVITY_TYPES, type ActivityType, SIDES } from "../domain/activity.ts";
import { inputError, type Location } from "../domain/diagnostic.ts";
import { figureName, type PeopleFigure } from "../domain/people-figure.ts";
import { parseDay } from "../domain/time.ts";
import { UNDATED } from "./undated.ts";

/** The columns of counts that this reads. */
export interface CountedRows {
  length: number;
  actor: Int32Array;
  statedSide: Uint8Array;
  object: Int32Array;
  channel: Int8Array;
  type: Uint8Array;
  day: Int32Array;
  count: Uint8Array | Uint32Array;
  channels: readonly string[];
  ids: { get(id: number): string };
}

/**
 * Refuses figures about more people than the rows of their own file count activities: each person did one at least.
 * @param first the file's first row
 * @throws InputError at the file's envelope
 */
export function refuseUncounted(
  columns: CountedRows,
  first: number,
  figures: readonly PeopleFigure[],
  at: Location,
): void {
  if (figures.length === 0) return;
  const cells = new Map<string, Map<number, number>>();
  for (let row = first; row < columns.length; row++) {
    // Rows with names tell for themselves, and no figure is read beside them.
    if ((columns.actor[row] as number) >= 0) return;
    const side = columns.statedSide[row] as number;
    const post = (columns.object[row] as number) < 0 ? "" : columns.ids.get(columns.object[row] as number);
    for (const about of ["", `post ${post}`]) {
      const key = `${columns.channel[row]} ${columns.type[row]} ${side} ${about}`;
      const days = cells.get(key) ?? new Map<number, number>();
      cells.set(key, days);
      const day = columns.day[row] as number;
      days.set(day, (days.get(day) ?? 0) + (columns.count[row] as number));
    }
  }
  for (const figure of figures) {
    const people = peopleOf(figure);
    const most = mostPeople(columns, cells, figure);
    if (people <= most) continue;
    throw inputError(
      `\`figures\`: ${figureName(figure)} is of ${people} people, and the rows of this file count ${most} such activities; make the aggregate anew from its source`,
      at,
    );
  }
}

/** How many people a figure is about at least; 0 where it does not say. */
function peopleOf({ metric, value, sample, part }: PeopleFigure): number {
  if (metric === "outside-voices" || metric === "voice-concentration") return value ?? 0;
  return (metric === "returning-outsiders" ? part : sample) ?? 0;
}

/** How many activities its file counts of its days, channels, types and sides: at most so many people did them. */
function mostPeople(
  columns: CountedRows,
  cells: ReadonlyMap<string, ReadonlyMap<number, number>>,
  { metric, options, scope, channels, ...window }: PeopleFigure,
): number {
  const [from, to] = [parseDay(scope.from ?? window.from), parseDay(scope.to ?? window.to)];
  const asked = scope.channel === undefined ? channels : [scope.channel];
  const names = (asked ?? columns.channels).map((name) => columns.channels.indexOf(name));
  const types =
    options["of"] === undefined ? ACTIVITY_TYPES.map((_, code) => code) : codesOf([options["of"]].flat());
  const sides =
    metric === "employee-share"
      ? [SIDES.indexOf("inside"), SIDES.indexOf("outside")]
      : [SIDES.indexOf("outside")];
  const about = scope.object === undefined ? "" : `post ${scope.object}`;
  let most = 0;
  for (const channel of names)
    for (const type of types)
      for (const side of sides)
        for (const [day, count] of cells.get(`${channel} ${type} ${side} ${about}`) ?? [])
          if (day === UNDATED || (day >= from && day <= to)) most += count;
  return most;
}

function codesOf(types: readonly unknown[]): number[] {
  return types.map((type) => ACTIVITY_TYPES.indexOf(type as ActivityType));
}
