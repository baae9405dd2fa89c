import type { Activity } from "../../domain/activity.ts";
import { InputError } from "../../domain/diagnostic.ts";
import type { Envelope } from "../../domain/envelope.ts";
import { diagnose } from "../../schema/diagnose.ts";
import { planSchema } from "../../schema/plan.ts";
import { YamlFile } from "../../text/yaml.ts";
import type { Item } from "../pipeline/items.ts";

/** An activity that is a post where it says no type. */
type Planned = Partial<Activity>;

/**
 * The items of a plan in YAML: its activities, and what it says of itself by key.
 * @throws InputError with every mistake at its line and column
 */
export function planItems(text: string, name: string): Item[] {
  const file = new YamlFile(text, name);
  const mistakes = diagnose(file.value, planSchema);
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
