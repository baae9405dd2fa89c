import { execFileSync } from "node:child_process";
import { type Files, repository, write } from "./repository.ts";

/** Calls git in a folder, whatever the user's own configuration says. */
export function git(folder: string, ...args: string[]): string {
  const own = ["-c", "user.name=A Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", ["-C", folder, ...own, ...args], { encoding: "utf8", stdio: "pipe" }).trim();
}

/** A repository whose first commit, on `main`, holds these files, with a branch `change` checked out on it. */
export function gitRepository(files: Files): string {
  const root = repository(files);
  git(root, "init", "--quiet", "--initial-branch=main");
  commit(root, "base");
  git(root, "checkout", "--quiet", "-b", "change");
  return root;
}

/** Writes files, where there are any, and commits all that lies in the repository. */
export function commit(root: string, message: string, files: Files = {}): string {
  for (const [path, content] of Object.entries(files)) write(root, path, content);
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--allow-empty", "--message", message);
  return git(root, "rev-parse", "HEAD");
}
