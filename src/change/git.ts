import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import type { Base, ChangedFile } from "../model/change.ts";
import { inputError } from "../model/problem.ts";
import { askGit, fieldsOf, runGit } from "./run-git.ts";

const FETCH = "fetch the whole history, with `fetch-depth: 0` for actions/checkout";

/**
 * The base of a change by git alone: the commit in which the working tree and a ref have last been one. The
 * change is all that came after it on our side: commits, and edits that nobody has committed yet, new files too
 * unless they are ignored.
 * @param root absolute path of the folder that paths are relative to
 * @param ref a branch, tag or commit; a branch that is not here is looked for among those of `origin`
 * @param folder a folder of the working tree, where `root` lies above it
 * @throws InputError where there is no git, no repository, no such ref, or no common commit
 */
export async function gitBase(root: string, ref: string, folder = root): Promise<Base> {
  const top = await topLevel(folder);
  const names = namesBetween(realpathSync(root), top);
  const commit = await mergeBase(top, await commitOf(top, ref), ref);
  const files = [...(await tracked(top, commit)), ...(await untracked(top))];
  return {
    commit,
    files: files.flatMap((file) => renamed(file, names.toRoot)).sort((a, b) => (a.path < b.path ? -1 : 1)),
    async read(path) {
      const own = names.toGit(path);
      return own === null ? null : readBlob(top, commit, own);
    },
  };
}

async function topLevel(folder: string): Promise<string> {
  const { code, stdout, complaint } = await runGit(folder, ["rev-parse", "--show-toplevel"]);
  const top = stdout.toString("utf8").replace(/\r?\n$/, "");
  if (code === 0 && top !== "") return realpathSync(top);
  throw inputError(`a base needs a git repository with a working tree, and git says: ${complaint || "none"}`);
}

async function commitOf(top: string, ref: string): Promise<string> {
  if (ref.startsWith("-")) throw inputError(`"${ref}" is no ref; none begins with a dash`);
  for (const name of [ref, `refs/remotes/origin/${ref.replace(/^refs\/heads\//, "")}`]) {
    const { code, stdout } = await runGit(top, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
    if (code === 0) return stdout.toString("utf8").trim();
  }
  throw inputError(`there is no ref "${ref}" here; check its name, and ${FETCH}`);
}

async function mergeBase(top: string, commit: string, ref: string): Promise<string> {
  const { code, stdout, complaint } = await runGit(top, ["merge-base", "HEAD", commit]);
  if (code === 0) return stdout.toString("utf8").trim();
  if (code !== 1) throw inputError(`git merge-base failed: ${complaint}`);
  const shallow = (await askGit(top, ["rev-parse", "--is-shallow-repository"])).toString("utf8").trim();
  throw inputError(
    shallow === "true"
      ? `this checkout is shallow and lacks the commit in which HEAD and "${ref}" part; ${FETCH}`
      : `HEAD and "${ref}" have no commit in common; name the branch that the change is meant for`,
  );
}

const STATUS: Record<string, ChangedFile["status"]> = { A: "added", C: "added", D: "removed", R: "renamed" };

async function tracked(top: string, commit: string): Promise<ChangedFile[]> {
  const options = ["--name-status", "-z", "--find-renames", "--no-ext-diff", "--no-textconv"];
  const answer = await askGit(top, ["diff", ...options, "--ignore-submodules=all", commit, "--"]);
  const fields = fieldsOf(answer);
  const files: ChangedFile[] = [];
  for (let at = 0; at < fields.length; ) {
    const letter = (fields[at++] as string).charAt(0);
    const first = fields[at++] as string;
    const status = STATUS[letter] ?? "modified";
    if (letter !== "R" && letter !== "C") files.push({ path: first, status });
    else {
      const path = fields[at++] as string;
      files.push(status === "renamed" ? { path, status, previous: first } : { path, status });
    }
  }
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

async function untracked(top: string): Promise<ChangedFile[]> {
  const answer = await askGit(top, ["ls-files", "--others", "--exclude-standard", "-z"]);
  return fieldsOf(answer).map((path) => ({ path, status: "added" }));
}

/** Turns paths of git's into ours and back; null for what lies outside. */
interface Names {
  toRoot(path: string): string | null;
  toGit(path: string): string | null;
}

/** @param root may lie below the top of the working tree, or above it */
function namesBetween(root: string, top: string): Names {
  const down = relative(top, root).split(sep).join("/");
  const isBelow = down !== ".." && !down.startsWith("../");
  const between = isBelow ? down : relative(root, top).split(sep).join("/");
  const prefix = between === "" ? "" : `${between}/`;
  const add = (path: string) => prefix + path;
  const remove = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : null);
  return isBelow ? { toRoot: remove, toGit: add } : { toRoot: add, toGit: remove };
}

/** A file under our names; what was renamed across the root's edge came or went. */
function renamed({ path, status, previous }: ChangedFile, nameOf: Names["toRoot"]): ChangedFile[] {
  const now = nameOf(path);
  const before = previous === undefined ? null : nameOf(previous);
  if (now !== null && before !== null) return [{ path: now, status, previous: before }];
  if (now !== null) return [{ path: now, status: previous === undefined ? status : "added" }];
  return before === null ? [] : [{ path: before, status: "removed" }];
}

/** A file of a commit, through links within the tree; null where there is none. */
async function readBlob(top: string, commit: string, path: string): Promise<Uint8Array | null> {
  // Only git since 2.38 takes names with a line break.
  const [option, end] = path.includes("\n") ? [["-z"], "\0"] : [[], "\n"];
  const args = ["cat-file", "--batch", "--follow-symlinks", ...option];
  const answer = await askGit(top, args, `${commit}:${path}${end}`);
  const [, size] = /^[0-9a-f]+ blob (\d+)\n/.exec(answer.toString("latin1", 0, 100)) ?? [];
  if (size === undefined) return null;
  const start = answer.indexOf("\n") + 1;
  return answer.subarray(start, start + Number(size));
}
