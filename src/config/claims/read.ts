import { type Claim, isRate, type Metric } from "../../domain/claim.ts";
import { channelNamed } from "../../domain/platforms/index.ts";
import { InputError } from "../../domain/problem.ts";
import { parseShare } from "../../domain/quantity.ts";
import { parseDay } from "../../domain/time.ts";
import type { YamlFile } from "../../text/yaml.ts";

/** A claim as the schema lets it through. */
interface WrittenClaim {
  metric: Metric;
  channel?: string;
  from: string;
  to: string;
  value: number | string;
  base?: number;
}

/** What a claim's figures have against one another, and which of its keys shows it. */
interface Fault {
  key: keyof WrittenClaim;
  message: string;
}

/**
 * The claims of a file that fits its schema.
 * @throws InputError where figures have something against one another, each at its line and column
 */
export function readClaims(file: YamlFile): Claim[] {
  const { claims } = file.value as { claims: WrittenClaim[] };
  const mistakes = claims.flatMap((claim, i) =>
    faultsOf(claim).map(({ key, message }) => ({ path: ["claims", i, key], message, atKey: false })),
  );
  if (mistakes.length > 0) throw new InputError(file.problems(mistakes));
  return claims.map(({ metric, channel, from, to, value, base }, i) => ({
    metric,
    channel: channel === undefined ? null : channelNamed(channel),
    from: parseDay(from),
    to: parseDay(to),
    value: parseShare(value),
    base: base ?? null,
    location: file.locate(["claims", i]),
  }));
}

function faultsOf({ metric, from, to, value, base }: WrittenClaim): Fault[] {
  const faults: Fault[] = [];
  if (parseDay(from) > parseDay(to)) faults.push({ key: "to", message: "the claim ends before it begins" });
  const wrong = isRate(metric) ? rateFault(metric, value) : countFault(metric, value);
  if (wrong !== null) faults.push({ key: "value", message: wrong });
  if (metric === "engagement-rate" && base === undefined) {
    const message = "an engagement rate needs `base`: what its interactions are divided by";
    faults.push({ key: "metric", message });
  }
  if (metric !== "engagement-rate" && base !== undefined)
    faults.push({ key: "base", message: "only an engagement rate has a `base`; remove it" });
  return faults;
}

function rateFault(metric: Metric, value: number | string): string | null {
  if (typeof value === "number" && value > 1) return `a rate above 1 is a percentage: write ${value}%`;
  if (metric === "response-rate" && parseShare(value) > 1)
    return "nobody answers more than 100%; write the share that was answered";
  return null;
}

function countFault(metric: Metric, value: number | string): string | null {
  return Number.isInteger(value) ? null : `${metric} are counted: write a whole number`;
}
