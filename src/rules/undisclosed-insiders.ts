import type { Citation, Rule } from "../evaluate/rule.ts";
import { isSingle, listedTypes } from "../messages/measured.ts";
import { cases } from "../messages/remedies.ts";
import { ifExported, informing } from "../metrics/preset-options.ts";
import { ratchetOption } from "../metrics/shared-options.ts";
import { undisclosedInsiders as metric } from "../metrics/undisclosed-insiders.ts";

/** What the law of some places says of reviews by a company's own people. */
const LAW: readonly Citation[] = [
  {
    place: "United States",
    says: "Officers and managers may not review their own business without a clear disclosure, nor ask employees or relatives for reviews that lack it; a business may not spread testimonials by its people that lack it.",
    title: "16 CFR 465.5",
    url: "https://www.ecfr.gov/current/title-16/section-465.5",
    lookedUp: "2026-11-25",
  },
  {
    place: "United States",
    says: "A person who endorses a product must disclose a connection that readers do not expect, such as working for the company that makes it.",
    title: "16 CFR part 255",
    url: "https://www.ecfr.gov/current/title-16/part-255",
    lookedUp: "2026-11-25",
  },
  {
    place: "European Union",
    says: "It is always unfair to submit or commission false reviews or endorsements, to misrepresent reviews or social endorsements (23c), and to say that reviews are customers' without checking (23b).",
    title: "Directive 2005/29/EC, Annex I",
    url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02005L0029-20220528",
    lookedUp: "2026-11-25",
  },
  {
    place: "United Kingdom",
    says: "It is always unfair to submit or commission a fake review or one that hides that it was incentivised, and to publish reviews without reasonable steps against those.",
    title: "Digital Markets, Competition and Consumers Act 2024, Schedule 20, paragraph 13",
    url: "https://www.legislation.gov.uk/ukpga/2024/13/schedule/20",
    lookedUp: "2026-11-25",
  },
];

export const undisclosedInsiders: Rule = {
  id: "undisclosed-insiders",
  metric,
  purpose: "Finds employees who comment or review without saying that they work for the company.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "count", description: "How many such activities are allowed.", default: 0 },
    ratchet: ratchetOption,
  },
  messages: {
    measured: (words) => {
      const { value, detail, options } = words;
      return `${value.endsWith(" of") ? value : `${value} of`} the employees' ${listedTypes(options["of"])} ${isSingle(words) ? "doesn't" : "don't"} say that the author works for the company${detail}`;
    },
    remedies: ({ moved }) => [cases(moved, "more of them saying so")],
  },
  goodFor:
    "It finds reviews that look like a customer's but are an employee's, before a reader or an authority does.",
  rationale:
    "Readers take a review to be a customer's, so one that hides where its author works is one too many. A review by an officer or a manager weighs more, also in law. `starter` and `recommended` look only at reviews: exports don't say whether a comment mentions where its author works.",
  sources: LAW,
  fix: "Ask the author to remove it, or to add that they work for the company.",
  blindSpot:
    "It goes by the record's `disclosed` and doesn't read text. Employees who aren't on the roster count as outsiders. Whether a law applies is for a lawyer to say; the rule only gives numbers.",
  gaming: "The export's author decides what `disclosed` says; check the site itself now and then.",
  presets: {
    starter: informing({ of: ["review"] }),
    recommended: ifExported({ of: ["review"] }),
    strict: { level: "error" },
  },
  examples: {
    pass: { asOf: "2026-11-15", options: {}, records: [review("sam"), review("ann", true)] },
    fail: { asOf: "2026-11-15", options: {}, records: [review("sam"), review("ann")] },
  },
};

function review(actor: string, disclosed?: boolean) {
  const says = disclosed === undefined ? {} : { disclosed };
  return { type: "review", actor, ...says, published: "2026-11-10T10:00:00Z" };
}
