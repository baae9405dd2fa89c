import type { ActivityType } from "../domain/activity.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { View } from "../store/view.ts";
import { inboundRows, tallyInbound } from "./tally.ts";
import { tallyVoices, voicesIn } from "./voices.ts";

/** What was done on the brand's ground, or the people who did it; counts add up `count`. */
export interface Audience {
  outside: number;
  /** Whoever did it: outsiders, insiders, bots and those who are not named. */
  everybody: number;
  /** Activities by outsiders, or by insiders, as against those that name nobody. */
  named: number;
  /** Activities that name nobody, any of which may be an outsider's. */
  unnamed: number;
  /** Activities without a day of which nobody can tell whether they belong to the view. */
  straddling: number;
  /** Rows of insiders. */
  insideRows: readonly number[];
}

/** Who is behind the inbound activities of the types in a view, as activities or as distinct accounts. */
export function audienceOf(view: View, of: readonly ActivityType[], unit: "activities" | "people"): Audience {
  const { table, rows } = view;
  const tally = tallyInbound(table, rows, of);
  const { inside, outside, unknown, bots, insideRows } = tally;
  const straddling = sumCounts(table, inboundRows(table, view.straddling, of));
  if (unit === "activities") {
    const everybody = inside + outside + unknown + bots;
    return { outside, everybody, named: inside + outside, unnamed: unknown, straddling, insideRows };
  }
  const { voices, named, unnamed } = tallyVoices(table, tally);
  const everybody = voicesIn(table, inboundRows(table, rows, of)).length;
  return { outside: voices.length, everybody, named, unnamed, straddling, insideRows };
}
