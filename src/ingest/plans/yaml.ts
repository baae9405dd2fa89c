import type { Activity } from "../../domain/activity.ts";
import { type Dates, NoDate, toMoment } from "../../domain/dates.ts";
import { InputError, type PathDiagnostic } from "../../domain/diagnostic.ts";
import type { Envelope } from "../../domain/envelope.ts";
import { diagnose } from "../../schema/diagnose.ts";
import { planSchema } from "../../schema/plan.ts";
import { YamlFile } from "../../text/yaml.ts";
import { DATES } from "../pipeline/entry.ts";
import { asObject } from "../pipeline/format.ts";
import type { Item } from "../pipeline/items.ts";

/** An activity that is a post where it says no type. */
type Planned = Partial<Activity>;

/**
 * The items of a plan in YAML: its activities, and what it says of itself by key.
 * @throws InputError with every mistake at its line and column
 */
export function planItems(text: string, name: string, dates: Dates): Item[] {
  const file = new YamlFile(text, name);
  const mistakes = [...datesIn(file.value, dates), ...diagnose(file.value, planSchema)];
  if (mistakes.length > 0) throw new InputError(file.problems(mistakes));
  const item = (path: (string | number)[], key: string | null, value: unknown): Item => {
    const { line, column } = file.locate(path);
    return { key, value, line, column };
  };
  const post = (path: (string | number)[], activity: Planned) =>
    item(path, null, { type: "post", ...activity });
  if (Array.isArray(file.value)) return file.value.map((activity, i) => post([i], activity));
  const { activities, ...envelope } = file.value as Envelope & { activities: Planned[] };
  return [
    ...Object.entries(envelope).map(([key, value]) => item([key], key, value)),
    ...activities.map((activity, i) => post(["activities", i], activity)),
  ];
}

/** Brings the dates of a plan's activities into the form of the record, as those of a sheet. @returns what is wrong with them */
function datesIn(plan: unknown, dates: Dates): PathDiagnostic[] {
  const isList = Array.isArray(plan);
  const activities = isList ? plan : asObject(plan)["activities"];
  const mistakes: PathDiagnostic[] = [];
  for (const [i, activity] of (Array.isArray(activities) ? activities : []).entries()) {
    for (const key of DATES) {
      const record = asObject(activity);
      const date = record[key];
      if (typeof date !== "string") continue;
      try {
        record[key] = toMoment(date, dates);
      } catch (error) {
        if (!(error instanceof NoDate)) throw error;
        const path = isList ? [i, key] : ["activities", i, key];
        mistakes.push({ path, message: error.message, atKey: false });
        // The schema would say of the same date that it is none.
        record[key] = null;
      }
    }
  }
  return mistakes;
}
