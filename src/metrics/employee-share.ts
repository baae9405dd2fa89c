import { count } from "../lib/format-number.ts";
import { lazy } from "../lib/lazy.ts";
import { filterRows } from "../store/rows.ts";
import { clusterByPerson, clusterByPost, type PersonClusters } from "./clusters.ts";
import { notExported, uncoveredTypes, unnamedGap } from "./gaps.ts";
import { helpfulRepliesAmong, noneAmong } from "./helpful-replies.ts";
import { rowsOfSide, tallyInbound } from "./inbound.ts";
import { clusterSidesByPost } from "./kind-clusters.ts";
import { noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { ofOption, perOption } from "./shared-options.ts";
import { busiestPostFirst } from "./shown-rows.ts";
import { splitView } from "./split.ts";

export const employeeShare = defineMetric({
  id: "employee-share",
  label: "Employee share",
  shortLabel: "Employee share",
  unit: "share",
  formula:
    "employees ÷ (employees + outsiders) among inbound activities of the types in `of`; an employee's later reply to an outsider's words counts on neither side, one reply for each",
  needsRoster: true,
  isFlatteredByBrand: true,
  countable: true,
  options: {
    of: ofOption(["comment"]),
    per: perOption("week", "day", "post", "channel"),
    unit: {
      kind: "choice",
      description: "Count activities, or each person once a post.",
      choices: ["activities", "people"],
      default: "activities",
    },
  },
  countsPeople: ({ unit }) => unit === "people",
  measure(view, { of, per, unit }) {
    const { table } = view;
    return splitView(view, per, of).map((part) => {
      const helpful = of.includes("comment") ? helpfulRepliesAmong(table, part.rows) : noneAmong(part.rows);
      const { replies, open, repliesOf } = helpful;
      const ofPeople = unit === "people";
      const tally = tallyInbound(table, ofPeople ? { ...part, rows: helpful.others() } : part, of, unit);
      const { inside, outside, unknown, leftOut, undatedInside, undatedOutside, outsideRows } = tally;
      const share = shareOf({
        part: inside - (ofPeople ? 0 : replies + open),
        rest: outside,
        unknown: unknown + leftOut,
        maybePart: undatedInside + open,
        maybeRest: undatedOutside,
      });
      const missing = notExported(part.view, of);
      if (missing !== undefined && share.low === null) return noAnswer(missing, part.scope);
      const insideRows = lazy(() => rowsOfSide(table, part.rows, of, "inside"));
      const isAnyHelpful = helpful.rows.length > 0;
      // Of an aggregated row some comments are replies, and the others count.
      const isCase = (row: number) => repliesOf(row) < (table.count[row] as number);
      const ownCases = () => (isAnyHelpful ? filterRows(insideRows(), isCase) : insideRows());
      const own = lazy(() => (ofPeople ? tally.insideRows() : ownCases()));
      const cases = lazy(() => ({
        ...{ table, part: own(), rest: outsideRows() },
        ...(ofPeople ? { weight: () => 1 } : isAnyHelpful ? { except: repliesOf } : {}),
      }));
      const posts = lazy(() =>
        ofPeople
          ? clusterByPost(cases())
          : clusterSidesByPost({
              ...{ table, rows: part.rows, of, part: ["inside"], rest: ["outside"] },
              except: { rows: helpful.rows, countOf: repliesOf },
            }),
      );
      return {
        scope: part.scope,
        ...(part.mayBeEmpty === true ? { mayBeEmpty: true } : {}),
        ...uncoveredTypes(part.view, of),
        ...share,
        ...(part.view.saysInsiders ? { isAtLeast: true } : {}),
        get gap() {
          return unnamedGap(part.view, of, share.unknown, share.sample, { isOfPost: part.isOfPost });
        },
        get rows() {
          return busiestPostFirst(table, own());
        },
        ...(replies > 0
          ? { detail: `, not counting ${count(replies, "reply", "replies")} to outsiders` }
          : {}),
        clusters: posts,
        groups: lazy(() => {
          const people = clusterByPerson(cases());
          return { posts: posts(), people, ...outsideCases(people) };
        }),
      };
    });
  },
});

/** How many cases each outsider has, and how many name nobody. */
function outsideCases({ part, size, named }: PersonClusters) {
  const cases = new Float64Array(named);
  let length = 0;
  let namelessOutside = 0;
  for (let i = 0; i < size.length; i++) {
    const outside = (size[i] as number) - (part[i] as number);
    if (i >= named) namelessOutside += outside;
    else if (outside > 0) cases[length++] = outside;
  }
  return { outsiders: cases.subarray(0, length), namelessOutside };
}
