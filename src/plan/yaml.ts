import { YamlFile } from "../files/yaml.ts";
import type { Activity, Envelope } from "../model/activity.ts";
import { InputError } from "../model/problem.ts";
import { explain } from "../schema/explain.ts";
import { planSchema } from "../schema/plan.ts";
import validators from "../schema/validators.cjs";
import type { Item } from "../snapshot/items.ts";

/**
 * The items of a plan in YAML: its activities, and what it says of itself by key.
 * @throws InputError with every mistake at its line and column
 */
export function planItems(text: string, name: string): Item[] {
  const file = new YamlFile(text, name);
  if (!validators.plan(file.value)) {
    const complaints = explain(validators.plan.errors ?? [], { value: file.value, schema: planSchema });
    throw new InputError(file.problems(complaints));
  }
  const item = (path: (string | number)[], key: string | null, value: unknown): Item => {
    const { line, column } = file.locate(path);
    return { key, value, line, column };
  };
  if (Array.isArray(file.value)) return file.value.map((activity, i) => item([i], null, activity));
  const { activities, ...envelope } = file.value as Envelope & { activities: Activity[] };
  return [
    ...Object.entries(envelope).map(([key, value]) => item([key], key, value)),
    ...activities.map((activity, i) => item(["activities", i], null, activity)),
  ];
}
