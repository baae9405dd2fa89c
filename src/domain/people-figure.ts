import { INTERACTION_TYPES } from "./activity.ts";

/** The metrics about people, whose figures an aggregate may hold. */
export const PEOPLE_METRICS = [
  "employee-share",
  "outside-voices",
  "voice-concentration",
  "returning-outsiders",
] as const;

/**
 * A figure about people, measured before their names were left out: it holds for its own days, channels and options,
 * and cannot be added up.
 */
export interface PeopleFigure {
  metric: string;
  /** First and last local day of the window, ISO dates. */
  from: string;
  to: string;
  /** The channels that were asked about, in order; missing for all. */
  channels?: readonly string[];
  /** The metric's own options. */
  options: Readonly<Record<string, unknown>>;
  /** What of the window it is about, as a finding says it. */
  scope: { channel?: string; object?: string; from?: string; to?: string };
  value: number | null;
  low: number | null;
  high: number | null;
  sample: number | null;
  unknown: number;
  known?: number;
  part?: number;
  /** Whether nothing of its scope may lie in the window. */
  mayBeEmpty?: boolean;
}

/** What a figure is called in an error: "returning-outsiders of 2026-11-01 to 2026-11-28". */
export function figureName({ metric, from, to, scope }: PeopleFigure): string {
  const of = scope.object ?? scope.channel;
  return `${metric}${of === undefined ? "" : ` (${of})`} of ${from} to ${to}`;
}

/** Metrics of which a figure is a share of its sample; with `unit: people` the share of employees is one too. */
const SHARES: ReadonlySet<string> = new Set(["employee-share", "returning-outsiders"]);

/** What is wrong with the figures of a file, a sentence for each that contradicts itself or another. */
export function figureFaults(figures: readonly PeopleFigure[]): string[] {
  return figures.flatMap((figure) => {
    const fault = figureFault(figure) ?? figureConflict(figure, figures);
    if (fault === null) return [];
    return [`\`figures\`: ${figureName(figure)}: ${fault}; make the aggregate anew from its source`];
  });
}

/** How a figure contradicts itself; null where it does not. */
function figureFault(figure: PeopleFigure): string | null {
  const { metric, from, to, value, low, high, sample, unknown, known = 0, part = 0 } = figure;
  if (from > to) return "ends before it begins";
  for (const [name, number] of Object.entries({ value, low, high, sample, unknown, known, part }))
    if (number !== null && (!Number.isFinite(number) || number < 0))
      return `\`${name}\` is ${number}, below 0`;
  for (const [name, number] of Object.entries({ sample, unknown, known, part }))
    if (number !== null && !Number.isInteger(number)) return `\`${name}\` is ${number}, not a whole number`;
  if (value !== null && low !== null && value < low) return `\`value\` is ${value}, below \`low\`, ${low}`;
  if (value !== null && high !== null && value > high)
    return `\`value\` is ${value}, above \`high\`, ${high}`;
  if (low !== null && high !== null && low > high) return `\`low\` is ${low}, above \`high\`, ${high}`;
  if (sample !== null && part > sample) return `\`part\` is ${part}, more than the ${sample} of \`sample\``;
  if (!SHARES.has(metric)) {
    return metric === "voice-concentration" && sample !== null && (value ?? 0) > sample
      ? `\`value\` is ${value}, more accounts than the ${sample} activities of \`sample\``
      : null;
  }
  if ((high ?? 0) > 1) return `\`high\` is ${high}, above 1, and it is a share`;
  if (figure.part === undefined || sample === null || value === null) return null;
  if (sample === 0 || Math.abs(part / sample - value) > 1e-6)
    return `\`value\` is ${value}, and ${part} of ${sample} is another share`;
  return null;
}

/** How a figure contradicts others of the same days, channels and types; null where it does not. */
function figureConflict(figure: PeopleFigure, figures: readonly PeopleFigure[]): string | null {
  if (figure.metric !== "returning-outsiders" && figure.metric !== "voice-concentration") return null;
  const key = (other: PeopleFigure) =>
    JSON.stringify([other.from, other.to, other.channels ?? null, other.scope]);
  const typesOf = ({ options }: PeopleFigure) => JSON.stringify([options["of"] ?? []].flat().sort());
  const isReturning = figure.metric === "returning-outsiders";
  const voices = figures.find(
    (other) =>
      other.metric === "outside-voices" &&
      other.options["per"] !== "post" &&
      key(other) === key(figure) &&
      (isReturning ? isOfAllTypes(other) : typesOf(other) === typesOf(figure)),
  );
  if (voices?.high === undefined || voices.high === null) return null;
  const accounts = (isReturning ? figure.part : figure.value) ?? 0;
  return accounts > voices.high
    ? `${accounts} accounts are more than the ${voices.high} of outside-voices of the same days`
    : null;
}

function isOfAllTypes({ options }: PeopleFigure): boolean {
  return [options["of"] ?? []].flat().length === INTERACTION_TYPES.length;
}
