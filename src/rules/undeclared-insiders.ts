import type { Rule } from "../evaluate/rule.ts";
import { isSingle } from "../messages/measured.ts";
import { undeclaredInsiders as metric } from "../metrics/undeclared-insiders.ts";

const MINUTES = ["02", "03", "01", "04", "02", "03", "01", "02", "04", "03", "02", "01"];

export const undeclaredInsiders: Rule = {
  id: "undeclared-insiders",
  metric,
  purpose: "Points out outside accounts that react whenever employees do.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  limit: { operator: "<=" },
  fixedLevel: "notice",
  options: {},
  messages: {
    measured: (words) =>
      `${words.value} outside ${isSingle(words) ? "account reacts" : "accounts react"} within minutes of employees, again and again`,
  },
  goodFor: "It helps to complete the roster, on which every other figure about people depends.",
  rationale:
    "Employees who hear of a post at work react together. An account that keeps doing the same may belong to an employee who is missing from the roster. That is only a reason to look, so it is always a notice.",
  fix: "Find out who they are, as readers of the same newsletter react together too: put an employee on the roster, and anybody else under `reviewed-outsiders`.",
  blindSpot:
    "It needs the times of reactions. Outsiders who get the same newsletter or message as the employees, at the same time, look just like them: in simulated companies it points at nearly all of those. Employees who react at other times, or half an hour after each other, are mostly missed. Otherwise, in simulated companies with 24 posts, it finds more than four in five employees and almost no one else (`bench/README.md`).",
  gaming: "Employees who wait an hour, or react at random times, aren't noticed.",
  presets: { starter: {}, recommended: {}, strict: {} },
  // Made when read: a few hundred records that no run needs.
  get examples() {
    return {
      pass: { asOf: "2026-11-28", options: {}, records: posts((day) => `${19 - (day % 9)}:40`) },
      fail: {
        asOf: "2026-11-28",
        options: {},
        records: posts((day) => `${hourOf(day)}:${MINUTES[day % 12]}`),
      },
    };
  },
};

/** Posts of 24 days to which `ann` reacts at some hour, strangers at others, and `sam` as said. */
function posts(samAt: (day: number) => string) {
  return Array.from({ length: 24 }, (_, day) => {
    const date = `2026-11-${String(day + 1).padStart(2, "0")}`;
    const like = (actor: string, time: string) => ({
      type: "like",
      actor,
      object: `p-${day}`,
      published: `${date}T${time}:00Z`,
    });
    return [
      { type: "post", actor: "acme", id: `p-${day}`, published: `${date}T08:00:00Z` },
      like("ann", `${hourOf(day)}:00`),
      like("sam", samAt(day)),
      ...["kim", "lee", "noor"].map((actor, i) => like(actor, `${19 + i}:${10 + day}`)),
    ];
  }).flat();
}

/** From 09 to 17, a different one each day. */
function hourOf(day: number): string {
  return String(9 + ((day * 5) % 9)).padStart(2, "0");
}
