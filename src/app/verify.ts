import { dirname, join } from "node:path";
import { DAY_MS, HOUR_MS } from "../domain/day.ts";
import { InputError, inputError } from "../domain/diagnostic.ts";
import type { FileDigest } from "../domain/files.ts";
import type { JsonSchema } from "../domain/json-schema.ts";
import type { Report, RunOptions } from "../domain/report.ts";
import { parseDay } from "../domain/time.ts";
import type { InputChange, Verification } from "../domain/verification.ts";
import { pseudonymsBy } from "../evaluate/pseudonym.ts";
import { gitBase } from "../io/git.ts";
import { Repository } from "../io/repository.ts";
import type { Clock } from "../lib/clock.ts";
import { type Difference, differences } from "../lib/differences.ts";
import { DIGEST, VERSION } from "../lib/version.ts";
import { json } from "../report/renderers/json.ts";
import { jsonOfAll } from "../report/several-policies.ts";
import { diagnose } from "../schema/diagnose.ts";
import { reportSchema } from "../schema/report.ts";
import { parseDocument } from "../text/json-error.ts";
import { check } from "./check.ts";

/** What a report says of how it was made, and the rest of it. */
interface Claimed extends Record<string, unknown> {
  tool: Report["tool"];
  policy: { path: string };
  change?: { base: string; files: number };
  asked: RunOptions;
  timezone: string;
  filesRead: FileDigest[];
}

/** Where and with what a report is recomputed. */
interface VerifyRequest {
  /** Absolute path of the root of the repository that the report is about. */
  root: string;
  clock: Clock;
  /** The secret under which accounts are pseudonyms; none where they are not. */
  key: string | null;
}

const NEEDED = ["tool", "policy", "asked", "timezone", "filesRead"] as const;

/** What every report says that can be recomputed, by whatever version; the rest is what is compared. */
const claimedSchema: JsonSchema = {
  type: "object",
  required: [...NEEDED],
  properties: {
    ...Object.fromEntries(NEEDED.map((key) => [key, reportSchema.properties[key] as JsonSchema])),
    change: reportSchema.properties["change"] as JsonSchema,
  },
};

/**
 * Judges once more what a report was made of, by what it says of that itself, and compares.
 * @param text a JSON report, or the list of several policies
 * @param name what the report is called in messages
 * @returns one verification for each policy
 * @throws InputError where it is no report, or its inputs are as they were and can't be judged
 */
export async function verify(text: string, name: string, setting: VerifyRequest): Promise<Verification[]> {
  const { reports, isList } = reportsIn(text, name);
  const recomputed: (Report | null)[] = [];
  const verifications: Verification[] = [];
  for (const claimed of reports) {
    const { report, verification } = await recompute(claimed, setting);
    recomputed.push(report);
    verifications.push(verification);
  }
  const recomputable = recomputed.filter((report) => report !== null);
  if (!verifications.every(isSame)) return verifications;
  // JSON can be written so that one reader takes it for one value and the next for another.
  const expected = isList ? jsonOfAll(recomputable) : json(recomputable[0] as Report);
  const isRewritten = text.replaceAll("\r\n", "\n") !== expected;
  return verifications.map((verification) => ({ ...verification, isRewritten }));
}

/** Whether a report is what its inputs give by the tool that made it. */
function isSame(verification: Verification): boolean {
  return isRecomputed(verification) && verification.result.length === 0 && !verification.isRewritten;
}

/** Whether it was made by this tool, of the inputs that are there. */
function isRecomputed({ tool, inputs }: Verification): boolean {
  return tool === null && inputs.length === 0;
}

/**
 * What came of all reports of a file: the same; altered, where one does not say what its own inputs give by its own tool;
 * unlike, where inputs or tool are others and so nobody can say.
 */
export function outcomeOf(verifications: readonly Verification[]): "same" | "altered" | "unlike" {
  if (verifications.every(isSame)) return "same";
  return verifications.some((verification) => isRecomputed(verification) && !isSame(verification))
    ? "altered"
    : "unlike";
}

function reportsIn(text: string, name: string): { reports: Claimed[]; isList: boolean } {
  const value = parseDocument(text, name, "; verify takes a report in JSON");
  const reports = Array.isArray(value) ? value : [value];
  for (const report of reports) {
    const [mistake] = diagnose(report, claimedSchema);
    if (mistake !== undefined)
      throw inputError(
        `${name} is not a report that can be recomputed: ${[mistake.path.join("."), mistake.message].filter(Boolean).join(" ")}`,
      );
  }
  if (reports.length === 0) throw inputError(`${name} holds no report`);
  return { reports, isList: Array.isArray(value) };
}

async function recompute(
  claimed: Claimed,
  setting: VerifyRequest,
): Promise<{ report: Report | null; verification: Verification }> {
  const repository = new Repository(setting.root);
  const judged = await judge(claimed, setting, repository);
  const read = await repository.digests();
  const keyId = pseudonymsBy(setting.key)?.keyId ?? null;
  const inputs: InputChange[] = [
    ...(keyId === claimed.asked.keyId
      ? []
      : [{ how: "key" as const, reported: claimed.asked.keyId, current: keyId }]),
    ...(await filesThatDiffer(claimed.filesRead, read, repository, !("error" in judged))),
    ...("error" in judged ? [] : changeThatDiffers(claimed, judged.report)),
  ];
  if ("error" in judged && inputs.length === 0) throw judged.error;
  const report = "error" in judged ? null : judged.report;
  const verification = {
    policy: claimed.policy.path,
    tool: isThisTool(claimed.tool) ? null : claimed.tool,
    files: read.length,
    inputs,
    result: report === null || inputs.length > 0 ? [] : resultOf(claimed, JSON.parse(json(report))),
    isRewritten: false,
  };
  return { report, verification };
}

/** By the question that the report answers, on the day on which it was asked. */
async function judge(
  { policy, asked, change, timezone }: Claimed,
  { root, clock, key }: VerifyRequest,
  repository: Repository,
): Promise<{ report: Report } | { error: InputError }> {
  const path = join(repository.root, policy.path);
  try {
    const base = change === undefined ? null : await gitBase(root, change.base, dirname(path));
    const { asOf, failOn, changedOnly } = asked;
    const now = noonOf(asked.today, clock.offsets(timezone));
    const request = { root, policy: path, asOf, failOn, changedOnly, base, key, digests: true };
    return { report: await check({ ...request, clock: { ...clock, now } }, repository) };
  } catch (error) {
    if (error instanceof InputError) return { error };
    throw error;
  }
}

function noonOf(day: string, offsetAt: ((time: number) => number) | null): number {
  const noon = parseDay(day) * DAY_MS + 12 * HOUR_MS;
  return noon - (offsetAt?.(noon) ?? 0);
}

/** @param isWhole whether all was read, so that a file that was not is none of the inputs any more */
async function filesThatDiffer(
  then: readonly FileDigest[],
  now: readonly FileDigest[],
  repository: Repository,
  isWhole: boolean,
): Promise<InputChange[]> {
  const filesThen = new Set(then.map(({ file }) => file));
  const digests = new Map(now.map(({ file, sha256 }) => [file, sha256]));
  const changes: InputChange[] = [];
  for (const { file, sha256 } of then) {
    const digest = digests.get(file) ?? (await repository.digest(file));
    if (digest === null) changes.push({ how: "missing", file });
    else if (digest !== sha256) changes.push({ how: "changed", file });
    else if (isWhole && !digests.has(file)) changes.push({ how: "unread", file });
  }
  const added = now.filter(({ file }) => !filesThen.has(file));
  return [...changes, ...added.map(({ file }) => ({ how: "added" as const, file }))];
}

function changeThatDiffers({ change: reported }: Claimed, { change: current }: Report): InputChange[] {
  if (reported === undefined || current === undefined) return [];
  if (reported.base !== current.base)
    return [{ how: "base", reported: reported.base, current: current.base }];
  if (reported.files === current.files) return [];
  return [{ how: "touched", reported: reported.files, current: current.files }];
}

function isThisTool({ name, version, digest }: Report["tool"]): boolean {
  return name === "vanity-check" && version === VERSION && digest === DIGEST;
}

/** The first difference of each rule and of each other part, without the tool, which has its own place. */
function resultOf({ tool: _, ...claimed }: Claimed, { tool: _own, ...own }: Claimed): Verification["result"] {
  const parts = new Map<string, Difference>();
  for (const difference of differences(claimed, own)) {
    const part = partOf(difference, own);
    if (!parts.has(part)) parts.set(part, difference);
  }
  return [...parts].map(([part, difference]) => ({ part, difference }));
}

/** A rule by its name and place, as a policy may have a rule several times; else the first keys. */
function partOf({ path }: Difference, own: Record<string, unknown>): string {
  const [first, second] = path;
  if (first !== "rules" || typeof second !== "number") return path.slice(0, 2).join(".");
  const rules = own["rules"] as { rule: string }[];
  const name = rules[second]?.rule ?? `rule ${second + 1}`;
  const nth = rules.slice(0, second + 1).filter(({ rule }) => rule === name).length;
  return nth > 1 ? `${name} (${nth})` : name;
}
