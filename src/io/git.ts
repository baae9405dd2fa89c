import { realpathSync } from "node:fs";
import type { Base } from "../domain/base.ts";
import { inputError } from "../domain/diagnostic.ts";
import { changedSince, linksOf } from "./git-changes.ts";
import { headOf, mergeBase } from "./git-refs.ts";
import { renamedFor } from "./paths-from-root.ts";
import { askGit, runGit } from "./run-git.ts";

/**
 * The base of a change by git alone: the commit in which the working tree and a ref have last been one. The
 * change is all that came after it on our side: commits, and edits that nobody has committed yet, new files too
 * unless they are ignored.
 * @param root absolute path of the folder that paths are relative to
 * @param ref a branch, tag or commit; a branch of `origin` comes before others of the name
 * @param folder a folder of the working tree, where `root` lies above it
 * @throws InputError where there is no git, no repository, no such ref, or no common commit
 */
export async function gitBase(root: string, ref: string, folder = root): Promise<Base> {
  const top = await topLevel(folder);
  const commit = await mergeBase(top, ref);
  const base = {
    commit,
    head: await headOf(top),
    files: await changedSince(top, commit),
    links: await linksOf(top),
    read: (path: string) => readBlob(top, commit, path),
  };
  return renamedFor(base, realpathSync(root), top);
}

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
  const head = await headOf(top);
  const base = { ...(await read(head)), head, links: await linksOf(top) };
  return renamedFor(base, realpathSync(root), top);
}

async function topLevel(folder: string): Promise<string> {
  const { code, stdout, complaint } = await runGit(folder, ["rev-parse", "--show-toplevel"]);
  const top = stdout.toString("utf8").replace(/\r?\n$/, "");
  if (code === 0 && top !== "") return realpathSync(top);
  throw inputError(`a base needs a git repository with a working tree, and git says: ${complaint || "none"}`);
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
