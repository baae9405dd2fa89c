import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** What a folder and the repository around it tell without being asked. */
export interface DetectedRepository {
  /** What the company is called. */
  brand: string;
  /** The branch that the team works on. */
  branch: string;
  /** Whether it is under git. */
  isRepository: boolean;
  /** A file by which another CI than GitHub's runs here, null where there is none. */
  otherCi: string | null;
}

const OTHER_CI = [
  ".gitlab-ci.yml",
  "azure-pipelines.yml",
  "bitbucket-pipelines.yml",
  "Jenkinsfile",
  ".circleci",
];

/**
 * Looks at git's own files, `package.json` and the folder's name; runs nothing.
 * @param folder where the policy will stand
 * @param root of the repository
 */
export function detectRepository(folder: string, root: string): DetectedRepository {
  const names = [ownerOf(remote(root)), packageName(folder), basename(folder)];
  const other = OTHER_CI.find((name) => existsSync(join(root, name)));
  return {
    brand: names.map((name) => inWords(name ?? "")).find((name) => name !== "") ?? "Our brand",
    branch: defaultBranch(root),
    isRepository: existsSync(join(root, ".git")),
    otherCi: other === undefined || existsSync(join(root, ".github")) ? null : other,
  };
}

/** The address of `origin`, undefined where git knows none. */
function remote(root: string): string | undefined {
  const section = /^\[remote "origin"\]$([^[]*)/m.exec(read(join(root, ".git/config")))?.[1];
  return /^\s*url\s*=\s*(.+)$/m.exec(section ?? "")?.[1]?.trim();
}

/** What the remote calls its default branch, else the branch that is checked out in a repository of its own. */
function defaultBranch(root: string): string {
  const remoteHead = /^ref: refs\/remotes\/origin\/(.+)$/m.exec(
    read(join(root, ".git/refs/remotes/origin/HEAD")),
  );
  const current = /^ref: refs\/heads\/(main|master|trunk|develop)$/m.exec(read(join(root, ".git/HEAD")));
  return remoteHead?.[1]?.trim() ?? current?.[1] ?? "main";
}

/** The scope of the package's name, where it has one, else its name. */
function packageName(folder: string): string | undefined {
  try {
    const { name }: { name?: unknown } = JSON.parse(read(join(folder, "package.json")));
    return typeof name === "string" ? name.split("/")[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The owner in `https://host/owner/name.git` and `git@host:owner/name`; a path tells none. */
function ownerOf(address: string | undefined): string | undefined {
  return /^(?:\w+:\/\/[^/]+\/|[^/:]+@[^/:]+:)([^/]+)\//.exec(address ?? "")?.[1];
}

/** A name as people write it: `acme-rollers` becomes "Acme Rollers". */
function inWords(name: string): string {
  const words = name.split(/[^\p{L}\p{N}&.']+/u).filter((word) => word !== "");
  return words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ")
    .slice(0, 60);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
