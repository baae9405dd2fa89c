import { createHash } from "node:crypto";
import { lstatSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import type { ChangedFile } from "../domain/base.ts";
import { askGit, fieldsOf, runGit } from "./run-git.ts";

const SUBMODULE = "160000";
const LINK = "120000";

/** A change of a file, as git's raw output tells it. */
interface RawChange {
  modes: [before: string, after: string];
  /** The object id before. */
  oid: string;
  status: string;
  path: string;
  previous?: string;
}

/**
 * All that the working tree has otherwise than a commit: what was committed or staged since, by trees; what was not, by
 * own hashing; and new files unless they are ignored. Nothing that attributes or configuration name is run for it.
 * @param top the top of the working tree
 */
export async function changedSince(top: string, commit: string): Promise<ChangedFile[]> {
  const staged = await rawChanges(top, ["diff-index", "--cached", "--find-renames", commit, "--"]);
  const files = new Map(staged.map((change) => [change.path, fileOf(change)]));
  for (const change of await unstaged(top)) {
    const earlier = files.get(change.path);
    const file = fileOf(change);
    if (earlier === undefined) files.set(change.path, file);
    else if (file.status !== "removed") continue;
    else if (earlier.status === "added") files.delete(change.path);
    else files.set(change.path, { ...file, path: earlier.previous ?? change.path });
  }
  const untracked = await askGit(top, ["ls-files", "--others", "--exclude-standard", "-z"]);
  // What was removed from the index and is still there was edited at most.
  for (const path of fieldsOf(untracked))
    files.set(path, { path, status: files.has(path) ? "modified" : "added" });
  return [...files.values()];
}

/** The links of the checkout and where they lead, both from its top; but for those that lead out of it. */
export async function linksOf(top: string): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  for (const entry of fieldsOf(await askGit(top, ["ls-files", "--stage", "-z"]))) {
    if (!entry.startsWith(LINK)) continue;
    const path = entry.slice(entry.indexOf("\t") + 1);
    const target = linkTarget(join(top, path));
    const from = path.split("/").slice(0, -1);
    const whole = target === null || target.startsWith("/") ? null : withoutDots([...from, target].join("/"));
    if (whole !== null) links.set(path, whole);
  }
  return links;
}

function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/** Null where it leads above the first folder. */
function withoutDots(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

async function unstaged(top: string): Promise<RawChange[]> {
  const changes = await rawChanges(top, [...(await withoutFilters(top)), "diff-files", "--no-renames", "--"]);
  return changes.filter(
    ({ modes: [before, after], oid, path, status }) =>
      status !== "M" || before !== after || before === SUBMODULE || !isSame(join(top, path), oid),
  );
}

/** The options by which git runs none of the filters that its configuration has; attributes of the change name them. */
async function withoutFilters(top: string): Promise<string[]> {
  const { stdout } = await runGit(top, ["config", "--null", "--name-only", "--get-regexp", "^filter\\."]);
  const drivers = new Set(fieldsOf(stdout).map((key) => key.slice(0, key.lastIndexOf("."))));
  return [...drivers].flatMap((driver) =>
    ["clean=", "process=", "required=false"].flatMap((setting) => ["-c", `${driver}.${setting}`]),
  );
}

async function rawChanges(top: string, args: string[]): Promise<RawChange[]> {
  const at = args.findIndex((arg) => arg.startsWith("diff-"));
  const options = ["--raw", "-z", "--no-abbrev", "--no-ext-diff", "--ignore-submodules=dirty"];
  const fields = fieldsOf(await askGit(top, [...args.slice(0, at + 1), ...options, ...args.slice(at + 1)]));
  const changes: RawChange[] = [];
  for (let i = 0; i < fields.length; ) {
    const [before = "", after = "", oid = "", , status = ""] = (fields[i++] as string).slice(1).split(" ");
    const letter = status.charAt(0);
    const first = fields[i++] as string;
    const isMoved = letter === "R" || letter === "C";
    const path = isMoved ? (fields[i++] as string) : first;
    const previous = letter === "R" ? { previous: first } : {};
    changes.push({ modes: [before, after], oid, status: letter, path, ...previous });
  }
  return changes;
}

const STATUS: Record<string, ChangedFile["status"]> = { A: "added", C: "added", D: "removed", R: "renamed" };

function fileOf({ path, previous, status }: RawChange): ChangedFile {
  return { path, status: STATUS[status] ?? "modified", ...(previous === undefined ? {} : { previous }) };
}

/** Whether a file holds what an object id stands for, with the line endings of either system. */
function isSame(path: string, oid: string): boolean {
  try {
    const status = lstatSync(path);
    if (status.isSymbolicLink()) return blobId(readlinkSync(path, { encoding: "buffer" }), oid) === oid;
    if (!status.isFile()) return false;
    const bytes = readFileSync(path);
    if (blobId(bytes, oid) === oid) return true;
    const plain = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
    return plain.length < bytes.length && blobId(plain, oid) === oid;
  } catch {
    return false;
  }
}

/** The id that git has for these bytes, by the hash that it uses for `other`. */
function blobId(bytes: Uint8Array, other: string): string {
  const hash = createHash(other.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
