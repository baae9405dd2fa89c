import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What a run under `recommended` should say of a villain: it fails by these rules alone, or something less. */
export type Expected =
  | { fails: string[]; warns?: string[] }
  /** The run passes with a warning of these rules, since a failure would be too much. */
  | { warns: string[]; why: string }
  /** No verdict: what is missing could turn it. */
  | { unjudged: string[]; why: string };

/** Some weeks of a company in a few words; what is not said is as in a good neighbour's, see expand.ts. */
export interface Weeks {
  channel?: string;
  weeks?: number;
  /** The last day that the export covers. */
  until?: string;
  /** The days on which the brand posts, and on which the other things happen. */
  days?: string;
  text?: string;
  category?: string | null;
  /** Who does it on each of the days: "3 outsiders, ann, 2 unnamed". */
  comments?: string;
  likes?: string;
  shares?: string;
  quotes?: string;
  mentions?: string;
  follows?: string;
  messages?: string;
  reviews?: string;
  /** Whether the employees among the reviewers say that they work there. */
  disclosed?: boolean;
  /** Comments of employees to each other: "ben to ann, ann to ben". */
  chatter?: string;
  /** How long the brand takes to answer what people outside say, or `never`. */
  answered?: string;
  /** Who answers, where it is not the brand's own account. */
  answerer?: string;
  /** The days on which the brand writes to somebody outside of its own accord. */
  outreach?: string;
  /** How many people outside there are, who come in turn. */
  outsiders?: number;
  /** How many more comments a post has by the platform's own count than the export holds. */
  missing?: number;
  /** Texts of planned posts, one a working day of the next week, and who is asked to react. */
  plan?: { text: string; amplifiers?: string[] }[];
  /** Comments that the company claims for these weeks. */
  claims?: number;
  /** A tally counted by eye, instead of a record of who did what. */
  tally?: string;
  /** Entries of the policy's `rules`, for rules that no preset can switch on. */
  rules?: Record<string, object>;
}

export interface Pair {
  /** The name of its file. */
  name: string;
  sentence: string;
  villain: { reader: string; recommended: Expected; starter: string[]; company: Weeks };
  /** `passes` are the rules that the villain breaks, and that must judge and pass the hero. */
  hero: { reader: string; passes: string[]; company: Weeks };
}

const FOLDER = join(import.meta.dirname, "pairs");

/** The pairs, in the order of the essay. */
export const pairs: Pair[] = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const name = file.replace(/^\d+-|\.yml$/g, "");
    return { name, ...parse(readFileSync(join(FOLDER, file), "utf8")) };
  });
