import { channelTitle } from "../../domain/platforms/index.ts";
import type { Report } from "../../domain/report.ts";
import { enumerate } from "../../lib/enumerate.ts";
import { count } from "../../lib/format-number.ts";
import { logLine, plain } from "../../report/escape.ts";
import { text } from "../../report/renderers/text.ts";
import { viewOf } from "../../report/view.ts";
import type { PolicyDraft } from "../../setup/draft-policy.ts";
import { byKind, type Export } from "../../setup/exports.ts";
import { HOW_TO_COUNT, HOW_TO_EXPORT, WHAT_MAY_BE_KEPT } from "../../setup/texts.ts";
import type { DetectedRepository } from "./detect-repository.ts";
import type { PlanFiles } from "./plans.ts";
import type { UnreadFile } from "./unread.ts";

/** A file that was to be written. */
interface Target {
  /** From the current folder. */
  name: string;
  purpose: string;
  isNew: boolean;
}

/** The workflow that was there and judges other policies, and the one that it does not judge. */
export interface Unjudged {
  workflow: string;
  policy: string;
}

/** What was found and written. */
interface SetupFiles extends Pick<DetectedRepository, "otherCi" | "isRepository"> {
  /** What the policy was made of; null where there was one. */
  start: PolicyDraft | null;
  exports: readonly Export[];
  plans: readonly PlanFiles[];
  /** Files that seem meant for this and could not be read. */
  unread: readonly UnreadFile[];
  targets: readonly Target[];
  unjudged: Unjudged | null;
}

/** What was found and done. */
interface SetupOutcome extends SetupFiles {
  /** Globs of what was found and the policy does not read, by the key that should have them. */
  entries: { snapshots: readonly string[]; plans: readonly string[] };
  /** Files that cannot be read and that the policy does not have. */
  broken: readonly UnreadFile[];
  /** Whether the roster names nobody. */
  isAlone: boolean;
}

/** What was found and written, before it is run. */
export function opening({ start, exports, plans, unread, targets }: SetupFiles): string {
  const width = Math.max(...targets.map(({ name }) => plain(name).length));
  const lines = targets.map(({ name, purpose, isNew }) => {
    const [did, why] = isNew ? ["wrote", purpose] : ["kept ", "as it is"];
    return `  ${did}  ${plain(name).padEnd(width)}  ${why}`;
  });
  const foundLines = [
    ...[...byKind(exports)].map(([kind, files]) => kindText(kind, files)),
    ...plans.map(planText),
  ].map((line) => `  found  ${plain(line)}`);
  const left = unread
    .slice(0, MAX_UNREAD)
    .map(({ path, why }) => `  can't read  ${plain(path)}: ${plain(why)}`);
  const more = unread.length - left.length;
  if (more > 0) left.push(`  can't read  ${count(more, "more file")}`);
  const title =
    start === null
      ? "There is a policy here already; it is left as it is."
      : `A first policy for ${plain(start.brand)}.`;
  return block([title, "", ...foundLines, ...left, ...lines, ""]);
}

const OWN_FORMAT = "Vanity Check's own format";

/** As many files that cannot be read are named one by one. */
const MAX_UNREAD = 20;

function planText({ kind, format, channels, posts }: PlanFiles): string {
  const where = channels.length === 0 ? "" : ` for ${channels.join(", ")}`;
  return `${kind}: ${format ?? OWN_FORMAT}, ${count(posts, "planned post")}${where}`;
}

function kindText(kind: string, files: readonly Export[]): string {
  const formats = new Set(files.map(({ format }) => format ?? OWN_FORMAT));
  const parts = files.flatMap((file) => file.parts);
  const accounts = new Set(parts.flatMap(({ account }) => account ?? []));
  const activities = parts.reduce((sum, part) => sum + part.activities, 0);
  const about = accounts.size === 0 ? "" : `, about ${[...accounts].join(" and ")}`;
  const amount = `${count(activities, "activity", "activities")} in ${count(files.length, "file")}`;
  return `${kind}: ${[...formats].join(" and ")}, ${amount}${about}`;
}

/**
 * What the first run says, and what to do next.
 * @param report null where it stopped at what it could not read
 */
export function closing(outcome: SetupOutcome, report: Report | null): string {
  if (report === null) return nextBlock([...correcting(outcome, true), ...nextSteps(outcome, false)]);
  const view = viewOf(report);
  const isEmpty = report.inputs.activities === 0 && (report.inputs.plan?.activities ?? 0) === 0;
  const verdict = isEmpty
    ? `No data yet: ${view.summary.counts}.\n`
    : `${outcome.start === null ? "A run now" : "The first run"}:\n\n${text(view, { colour: false })}`;
  return `${verdict}${nextBlock([...correcting(outcome, false), ...nextSteps(outcome, isEmpty)])}`;
}

function nextBlock(steps: readonly string[]): string {
  return block(["", "Next:", ...steps.map((step, i) => `  ${i + 1}. ${step}`)]);
}

/** @param isStopped whether the run stopped at what it could not read */
function correcting({ start, broken }: SetupOutcome, isStopped: boolean): string[] {
  if (broken.length === 0)
    return isStopped ? ["Correct the files that couldn't be read, or move them elsewhere."] : [];
  const keys = new Set(broken.flatMap(({ key, isReadable }) => (isReadable ? [`\`${key}\``] : [])));
  const [which, them, their] =
    broken.length === 1
      ? [`${plain(broken[0]?.path ?? "")}, which`, "it", "its entry"]
      : [`the ${broken.length} files that`, "them", "their entries"];
  const then =
    keys.size === 0
      ? "run `init` again, which finds what you saved"
      : start === null
        ? `list ${them} under ${enumerate([...keys], "or")} in engagement.policy.yml`
        : `remove the # before ${their} in engagement.policy.yml`;
  return [`Correct ${which} can't be read (see above), or move ${them} elsewhere; then ${then}.`];
}

function nextSteps(
  { start, exports, plans, entries, targets, otherCi, isRepository, unjudged, isAlone }: SetupOutcome,
  isEmpty: boolean,
): string[] {
  const fresh = targets.filter(({ isNew }) => isNew).map(({ name }) => plain(name));
  const of = (ending: RegExp) => fresh.find((name) => ending.test(name));
  const [policy, roster, week] = [of(/policy\.yml$/), of(/roster\.yml$/), of(/\.ndjson$/)];
  const place = week
    ? `${week}: replace it with an export`
    : "Put an export where the policy looks for snapshots";
  const guesses = start?.accounts.filter(({ isGuess }) => isGuess) ?? [];
  const suggested = (start?.accounts ?? [])
    .filter(({ isGuess }) => !isGuess)
    .map(({ channel, account }) => `"${plain(account)}" on ${plain(channelTitle(channel))}`);
  return [
    ...guesses.map(
      ({ channel, account }) =>
        `${policy}: "${plain(account)}" is a guess at your account on ${plain(channelTitle(channel))}. Correct it.`,
    ),
    ...(suggested.length === 0
      ? []
      : [
          `${policy}: the exports suggest that ${enumerate(suggested, "and")} ${suggested.length === 1 ? "is your account" : "are your accounts"}. Check it.`,
        ]),
    ...(start?.timezone === "UTC"
      ? [`${policy}: this computer's time zone is UTC; set yours, such as Europe/Berlin.`]
      : []),
    ...(["snapshots", "plans"] as const).flatMap((key) => {
      const globs = entries[key].map((glob) => `"${plain(glob)}"`);
      return globs.length === 0
        ? []
        : [
            `engagement.policy.yml: it doesn't read ${enumerate(globs, "or")}. Add ${globs.length === 1 ? "it" : "them"} to \`${key}\`.`,
          ];
    }),
    ...(isAlone ? rosterStep(roster ?? "The roster", exports, plans) : []),
    ...(isEmpty && entries.snapshots.length + entries.plans.length === 0
      ? [
          `${place}. How each platform gives one: ${HOW_TO_EXPORT}`,
          `Or count by eye, without an export: ${HOW_TO_COUNT}`,
        ]
      : []),
    ...(exports.some(({ namesPeople }) => namesPeople)
      ? [
          `Before you commit exports: they name people, and platforms limit what may be kept. ${WHAT_MAY_BE_KEPT}`,
        ]
      : []),
    ...(otherCi === null
      ? []
      : [`${plain(otherCi)}: run the check there. It exits with 1 if the policy is broken.`]),
    ...(unjudged === null
      ? []
      : [
          `${plain(unjudged.workflow)}: add ${plain(unjudged.policy)} to its \`policy\`; it judges only others.`,
        ]),
    ...(fresh.length > 0
      ? [
          isRepository
            ? "Commit what was written, and push."
            : "Put this folder into a repository on GitHub: the workflow runs there.",
        ]
      : []),
    isEmpty
      ? "Run the check again: the same command without `init`."
      : "Fix the findings or change the limits, then run the same command without `init`.",
  ];
}

/** Counts and plans name nobody, and need no roster. */
function rosterStep(roster: string, exports: readonly Export[], plans: readonly PlanFiles[]): string[] {
  if (exports.some(({ namesPeople }) => namesPeople))
    return [`${roster}: add your employees' accounts. Until then, they can't be told from outsiders.`];
  if (exports.length + plans.length > 0) return [];
  return [
    `${roster}: add your employees' accounts, if you export who engaged. Counts by eye need no roster.`,
  ];
}

function block(lines: readonly string[]): string {
  return `${lines.map(logLine).join("\n")}\n`;
}
