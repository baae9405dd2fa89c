import { judge } from "./app/judge.ts";
import { MemoryFiles } from "./browser/memory-files.ts";
import { asInputError, type Diagnostic } from "./domain/diagnostic.ts";
import type { Conclusion } from "./domain/report.ts";
import { memoryFile } from "./lib/memory-file.ts";
import { offsetsIn } from "./lib/zone-offset.ts";
import { html } from "./report/renderers/html/page.ts";
import { viewOf } from "./report/view.ts";
import { draftPolicy } from "./setup/draft-policy.ts";
import { type Export, globsOf, lookAt } from "./setup/exports.ts";
import { rosterOf } from "./setup/roster.ts";
import { policyText, rosterText, workflowText } from "./setup/texts.ts";

/** Files at hand: bytes by name, relative to the root of what would be their repository, with forward slashes. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;

/** What came of judging, as plain data. */
export type Judged =
  | {
      conclusion: Conclusion;
      /** The first sentence of the report. */
      headline: string;
      /** The report as a page: the bytes that the command line writes to `report.html`. */
      html: string;
    }
  /** What kept it from being judged, at the places where it is wrong; `more` are not listed. */
  | { conclusion: null; problems: readonly Diagnostic[]; more: number };

/** How the files are judged. */
export interface PageQuestion {
  /** The policy's name. */
  policy: string;
  /** ISO date to judge by; null for the last day that a snapshot covers. */
  asOf: string | null;
  /** Milliseconds since 1970. */
  now: number;
}

/** Judges files as `vanity-check check` judges a repository that holds them. It needs no disk and no network. */
export async function judgeFiles(files: PageFiles, { policy, asOf, now }: PageQuestion): Promise<Judged> {
  try {
    const clock = { now, offsets: offsetsIn };
    const judging = { asOf, failOn: "error" as const, clock };
    const view = viewOf(await judge(new MemoryFiles(files), `/${policy}`, judging));
    const { conclusion } = view.report;
    return { conclusion, headline: view.summary.headline, html: html(view) };
  } catch (error) {
    const { problems, more } = asInputError(error);
    return { conclusion: null, problems, more };
  }
}

/** What a first policy is written from, beside the files. */
export interface PolicyBasics {
  brand: string;
  /** An IANA name. */
  timezone: string;
  /** The roster's name. */
  roster: string;
}

/** A first policy for files, and what could not be read of them. */
export interface Proposal {
  policy: string;
  /** The channels of the files. */
  channels: readonly string[];
  unread: readonly { path: string; why: string }[];
}

/** Writes the policy that `vanity-check init` would, were these the exports in a repository. */
export async function proposePolicy(files: PageFiles, basics: PolicyBasics): Promise<Proposal> {
  const exports: Export[] = [];
  const unread: { path: string; why: string }[] = [];
  for (const [path, bytes] of files) {
    const { found, problem } = await lookAt(path, memoryFile(bytes));
    if (found !== null) exports.push(found);
    else unread.push({ path, why: problem?.message ?? "holds no activity" });
  }
  const names = [...files.keys()];
  const start = draftPolicy(exports, [], basics, (paths) => globsOf(names, paths));
  return { policy: policyText(start), channels: start.accounts.map(({ channel }) => channel), unread };
}

export { rosterOf, rosterText, workflowText };
