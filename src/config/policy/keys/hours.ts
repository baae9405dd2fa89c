import type { PathDiagnostic } from "../../../domain/diagnostic.ts";
import type { Hours, TimeSpan } from "../../../domain/policy.ts";
import { parseDay } from "../../../domain/time.ts";
import { WEEKDAYS } from "../../../metrics/options.ts";
import type { PolicyKey } from "../key.ts";
import { date, entriesOf } from "../values.ts";
import { laterHours } from "./hours-loosened.ts";

type WrittenHours = { except?: string[] } & Record<string, string | string[]>;

const CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";
const SPAN_PATTERN = `^${CLOCK}-(${CLOCK}|24:00)$`;

const span = { type: "string", pattern: SPAN_PATTERN, examples: ["09:00-18:00"] } as const;
const spans = { anyOf: [span, { type: "array", items: span, minItems: 1 }] } as const;

/** `mon`, `mon-fri` and the like, with the weekdays that each names, Monday as 0. */
const DAYS: ReadonlyMap<string, readonly number[]> = new Map(
  WEEKDAYS.flatMap((first, from) =>
    WEEKDAYS.slice(from).map((last, more) => [
      more === 0 ? first : `${first}-${last}`,
      Array.from({ length: more + 1 }, (_, i) => from + i),
    ]),
  ),
);

export const hours: PolicyKey<Hours | null, WrittenHours> = {
  name: "hours",
  schema: {
    type: "object",
    minProperties: 1,
    additionalProperties: false,
    properties: {
      ...Object.fromEntries([...DAYS.keys()].map((days) => [days, spans])),
      except: { type: "array", items: date, uniqueItems: true, description: "Days off, such as holidays." },
    },
    description:
      'When the team works, in the policy\'s time zone, such as `{ mon-fri: "09:00-18:00", except: [2026-12-25] }`.',
  },
  example: '{ mon-fri: "09:00-18:00", except: [2026-12-25] }',
  diagnostics: (written) => [...withoutDays(written), ...wrongSpans(written)],
  read: (written) => {
    if (written === undefined) return null;
    const weekdays: TimeSpan[][] = WEEKDAYS.map(() => []);
    for (const [key, value] of Object.entries(written)) {
      for (const day of DAYS.get(key) ?? []) weekdays[day]?.push(...[value].flat().map(toSpan));
    }
    for (const day of weekdays) day.sort((a, b) => a.from - b.from);
    return { weekdays, except: new Set((written.except ?? []).map(parseDay)) };
  },
  loosens: {
    by: "comparison",
    compare: ({ base, head }) => laterHours(base.policy, head.policy),
  },
};

function withoutDays(written: unknown): PathDiagnostic[] {
  const keys = entriesOf(written).map(([key]) => key);
  if (keys.length === 0 || keys.some((key) => key !== "except")) return [];
  const message = 'no day of the week has hours; write, for example, `mon-fri: "09:00-18:00"`';
  return [{ path: ["hours"], atKey: true, message }];
}

/** Spans that end before they begin, and those that overlap an earlier one of the same weekday. */
function wrongSpans(written: unknown): PathDiagnostic[] {
  const earlier: TimeSpan[][] = WEEKDAYS.map(() => []);
  return entriesOf(written).flatMap(([key, value]) =>
    [value].flat().flatMap((text, i): PathDiagnostic[] => {
      const days = DAYS.get(key);
      if (days === undefined || typeof text !== "string" || !new RegExp(SPAN_PATTERN).test(text)) return [];
      const path = Array.isArray(value) ? ["hours", key, i] : ["hours", key];
      const { from, to } = toSpan(text);
      if (to <= from) {
        const message = `"${text}" ends before it begins; hours are within a day, none over midnight`;
        return [{ path, atKey: false, message }];
      }
      const clash = days.find((day) => earlier[day]?.some((other) => from < other.to && other.from < to));
      for (const day of days) earlier[day]?.push({ from, to });
      if (clash === undefined) return [];
      return [{ path, atKey: false, message: `overlaps other hours of ${WEEKDAYS[clash]}; leave one out` }];
    }),
  );
}

function toSpan(text: string): TimeSpan {
  const [from, to] = text.split("-").map((clock) => {
    const [hour, minute] = clock.split(":");
    return Number(hour) * 60 + Number(minute);
  }) as [number, number];
  return { from, to };
}
