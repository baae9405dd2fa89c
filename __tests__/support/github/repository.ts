import { execFileSync } from "node:child_process";
import { git } from "../git.ts";
import { type Answer, type Asked, type Handlers, page, refusal } from "./server.ts";

/** GitHub tells no more files of a comparison. */
const MAX_COMPARED = 300;
/** Of larger files it gives the name alone. */
const MAX_CONTENT = 1024 * 1024;
const SHA = "0".repeat(40);

/**
 * Acme/social as a repository on this machine has it: how two commits differ, and what files hold.
 * @param pull the base and the head of pull request 7
 */
export function repositoryAt(root: string, pull: [base: string, head: string] = ["main", "HEAD"]): Handlers {
  const guarded = (act: (asked: Asked) => Answer) => (asked: Asked) => {
    const { owner, repo } = asked.params;
    return `${owner}/${repo}` === "acme/social" ? act(asked) : refusal(404, "Not Found");
  };
  return {
    "get /repos/{owner}/{repo}/compare/{basehead}": guarded(({ params, api }) => {
      const [base = "", head = ""] = (params["basehead"] ?? "").split("...");
      const commits = [resolve(root, base), resolve(root, head)] as const;
      if (commits[0] === null || commits[1] === null) return refusal(404, "Not Found");
      const merged = git(root, "merge-base", commits[0], commits[1]);
      const files = filesBetween(root, merged, commits[1], api).slice(0, MAX_COMPARED);
      return { status: 200, body: comparison(api, commits[0], merged, files) };
    }),
    "get /repos/{owner}/{repo}/pulls/{pull_number}/files": guarded((asked) => {
      const merged = git(root, "merge-base", ...pull);
      const all = filesBetween(root, merged, pull[1], asked.api);
      const { part, headers } = page(all, asked, "/repos/acme/social/pulls/7/files");
      return { status: 200, body: part, headers };
    }),
    "get /repos/{owner}/{repo}/contents/{path}": guarded(({ params, query, api }) => {
      const path = params["path"] ?? "";
      const commit = resolve(root, query.get("ref") ?? "HEAD");
      if (commit === null) return refusal(404, "No commit found for the ref");
      const [mode, , sha] = git(root, "ls-tree", commit, "--", path).split(/\s/);
      if (mode === undefined || sha === undefined || mode === "") return refusal(404, "Not Found");
      const bytes = blob(root, sha);
      const about = { ...resource(api, path, sha), size: bytes.length };
      if (mode === "120000")
        return { status: 200, body: { ...about, type: "symlink", target: bytes.toString() } };
      const isLarge = bytes.length > MAX_CONTENT;
      const content = isLarge ? "" : bytes.toString("base64").replaceAll(/.{60}/g, "$&\n");
      return {
        status: 200,
        body: { ...about, type: "file", content, encoding: isLarge ? "none" : "base64" },
      };
    }),
    "get /repos/{owner}/{repo}/git/blobs/{file_sha}": guarded(({ params, api }) => {
      const sha = params["file_sha"] ?? "";
      const bytes = blob(root, sha);
      const url = `${api}/repos/acme/social/git/blobs/${sha}`;
      const body = { sha, node_id: "B_1", url, size: bytes.length, encoding: "base64" };
      return { status: 200, body: { ...body, content: bytes.toString("base64") } };
    }),
  };
}

function resolve(root: string, name: string): string | null {
  try {
    return git(root, "rev-parse", "--verify", "--quiet", `${name}^{commit}`);
  } catch {
    return null;
  }
}

function blob(root: string, sha: string): Buffer {
  return execFileSync("git", ["-C", root, "cat-file", "blob", sha], { maxBuffer: 1 << 26 });
}

const STATUS: Record<string, string> = { A: "added", D: "removed", M: "modified", R: "renamed" };

function filesBetween(root: string, from: string, to: string, api: string): object[] {
  const fields = git(root, "diff", "--name-status", "-z", "--find-renames", from, to).split("\0");
  const files: object[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const status = STATUS[(fields[at++] as string).charAt(0)] ?? "changed";
    const previous = status === "renamed" ? { previous_filename: fields[at++] } : {};
    const filename = fields[at++] as string;
    const url = `${api}/repos/acme/social/contents/${encodeURIComponent(filename)}`;
    const urls = { blob_url: url, raw_url: url, contents_url: url };
    files.push({
      sha: SHA,
      filename,
      status,
      additions: 1,
      deletions: 0,
      changes: 1,
      ...urls,
      ...previous,
    });
  }
  return files;
}

function comparison(api: string, base: string, merged: string, files: object[]): object {
  const url = `${api}/repos/acme/social/compare/${base}`;
  return {
    url,
    html_url: url,
    permalink_url: url,
    diff_url: url,
    patch_url: url,
    base_commit: commitOf(api, base),
    merge_base_commit: commitOf(api, merged),
    status: "ahead",
    ahead_by: 1,
    behind_by: 0,
    total_commits: 1,
    commits: [],
    files,
  };
}

function commitOf(api: string, sha: string): object {
  const url = `${api}/repos/acme/social/commits/${sha}`;
  const person = { name: "A Test", email: "test@example.org", date: "2026-11-10T10:00:00Z" };
  const commit = {
    url,
    author: person,
    committer: person,
    message: "a commit",
    comment_count: 0,
    tree: { sha: SHA, url },
  };
  const about = { url, sha, node_id: "C_1", html_url: url, comments_url: url };
  return { ...about, commit, author: null, committer: null, parents: [] };
}

function resource(api: string, path: string, sha: string): object {
  const url = `${api}/repos/acme/social/contents/${encodeURIComponent(path)}`;
  const links = { git: url, html: url, self: url };
  const name = path.split("/").at(-1);
  return { name, path, sha, url, git_url: url, html_url: url, download_url: url, _links: links };
}
