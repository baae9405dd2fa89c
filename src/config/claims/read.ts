import { type Claim, type ClaimedMetric, isRate } from "../../domain/claim.ts";
import { InputError, type PathDiagnostic } from "../../domain/diagnostic.ts";
import { channelNamed } from "../../domain/platforms/index.ts";
import { parseShare } from "../../domain/quantity.ts";
import { parseDay } from "../../domain/time.ts";
import type { YamlFile } from "../../text/yaml.ts";

/** A claim as the schema lets it through. */
interface WrittenClaim {
  metric: ClaimedMetric;
  channel?: string;
  from: string;
  to: string;
  value: number | string;
  base?: number;
}

/**
 * The claims of a file that fits its schema.
 * @throws InputError where figures have something against one another, each at its line and column
 */
export function readClaims(file: YamlFile): Claim[] {
  const { claims } = file.value as { claims: WrittenClaim[] };
  const diagnostics = claims.flatMap(diagnosticsOf);
  if (diagnostics.length > 0) throw new InputError(file.problems(diagnostics));
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

/** What a claim's figures have against one another, at the key that shows it. */
function diagnosticsOf({ metric, from, to, value, base }: WrittenClaim, i: number): PathDiagnostic[] {
  const diagnostics: PathDiagnostic[] = [];
  const add = (key: keyof WrittenClaim, message: string) =>
    diagnostics.push({ path: ["claims", i, key], message, atKey: false });
  if (parseDay(from) > parseDay(to)) add("to", "the claim ends before it begins");
  const wrong = isRate(metric) ? rateFault(metric, value) : countFault(metric, value);
  if (wrong !== null) add("value", wrong);
  if (metric === "engagement-rate" && base === undefined)
    add("metric", "an engagement rate needs `base`: what its interactions are divided by");
  if (metric !== "engagement-rate" && base !== undefined)
    add("base", "only an engagement rate has a `base`; remove it");
  return diagnostics;
}

function rateFault(metric: ClaimedMetric, value: number | string): string | null {
  if (typeof value === "number" && value > 1) return `a rate above 1 is a percentage: write ${value}%`;
  if (metric === "response-rate" && parseShare(value) > 1)
    return "nobody answers more than 100%; write the share that was answered";
  return null;
}

function countFault(metric: ClaimedMetric, value: number | string): string | null {
  return Number.isInteger(value) ? null : `${metric} are counted: write a whole number`;
}
