import { realpathSync } from "node:fs";
import { type Base, type ChangedFile, COMMIT } from "../domain/base.ts";
import { InputError, inputError } from "../domain/problem.ts";
import { renamedFor } from "./paths-from-root.ts";
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
  const commit = await mergeBase(top, await commitOf(top, ref), ref);
  const files = [...(await tracked(top, commit)), ...(await untracked(top))];
  const base = { commit, files, read: (path: string) => readBlob(top, commit, path) };
  return renamedFor(base, realpathSync(root), top);
}

/** The checkout lacks commits that it takes; where they come from, they can be asked for. */
export class MissingHistory extends InputError {}

/**
 * A base that is read elsewhere, for the commit that is checked out, with the names that its files have here.
 * @param read the base of a commit, with the names that files have in git
 */
export async function baseOfCheckout(
  root: string,
  folder: string,
  read: (head: string) => Promise<Base>,
): Promise<Base> {
  const top = await topLevel(folder);
  const head = (await askGit(top, ["rev-parse", "--verify", "HEAD"])).toString("utf8").trim();
  return renamedFor(await read(head), realpathSync(root), top);
}

function missing(message: string): MissingHistory {
  return new MissingHistory([{ message, location: null }]);
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
  const why = COMMIT.test(ref) ? "a forced push may have left it behind" : "check its name";
  throw missing(`there is no ref "${ref}" here; ${why}, and ${FETCH}`);
}

async function mergeBase(top: string, commit: string, ref: string): Promise<string> {
  const { code, stdout, complaint } = await runGit(top, ["merge-base", "HEAD", commit]);
  if (code === 0) return stdout.toString("utf8").trim();
  if (code !== 1) throw inputError(`git merge-base failed: ${complaint}`);
  const shallow = (await askGit(top, ["rev-parse", "--is-shallow-repository"])).toString("utf8").trim();
  if (shallow === "true")
    throw missing(`this checkout is shallow and lacks the commit in which HEAD and "${ref}" part; ${FETCH}`);
  throw inputError(
    `HEAD and "${ref}" have no commit in common; name the branch that the change is meant for`,
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
