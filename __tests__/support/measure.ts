import type { RuleOptions } from "../../src/domain/policy.ts";
import { parseDays } from "../../src/domain/quantity.ts";
import { parseDay } from "../../src/domain/time.ts";
import type { Measurement } from "../../src/metrics/measurement.ts";
import { ruleById } from "../../src/rules/index.ts";
import { View } from "../../src/store/view.ts";
import { brandOf, type Company, claimsOf, tableOf } from "./company.ts";
import { entryOf } from "./well-formed.ts";

/** What a rule measures in each scope, also where it passes: a report gives the value of what fails alone. */
export function measure({
  rule: id,
  options: written,
  asOf,
  window,
  ...company
}: Company & { rule: string; options?: RuleOptions; asOf: string; window: string }): Pick<
  Measurement,
  "scope" | "value" | "low" | "high" | "sample" | "unknown"
>[] {
  const rule = ruleById(id);
  const { options } = entryOf(id, written);
  const table = tableOf(company);
  const to = parseDay(asOf);
  const names = options["channels"] as string[] | undefined;
  const channels = names === undefined ? null : new Set(names.map((name) => table.channels.indexOf(name)));
  const days = parseDays((options["window"] as string | undefined) ?? window);
  const measured = rule?.metric.measure(new View(table, to - days + 1, to, channels), options, {
    brand: brandOf(company),
    hours: null,
    asOf: to,
    today: to,
    published: null,
    change: null,
    reviewed: new Set(),
    claims: claimsOf(company),
    channels: names ?? null,
  });
  return measured ?? [];
}
