/** A commit in full: SHA-1 or SHA-256. */
export const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** A file that a change touched; paths relative to the repository's root, with forward slashes. */
export interface ChangedFile {
  path: string;
  status: "added" | "modified" | "removed" | "renamed";
  /** Where it was before; only where it was renamed. */
  previous?: string;
}

/** What a change is made against, wherever that is read: from git, or through GitHub's API. */
export interface Base {
  /** The commit, in full. */
  commit: string;
  /** All files that the change touched, by path. */
  files: readonly ChangedFile[];
  /** The commit that is checked out, in full. */
  head?: string;
  /** Where links lead that the change has not touched, by path; they are names of files too. */
  links?: ReadonlyMap<string, string>;
  /** A file as it was, null where there was none. */
  read(path: string): Promise<Uint8Array | null>;
}

/**
 * Whether a change touches what a name stands for: the file itself, a folder above it that the change makes a link, or
 * what an old link leads to.
 */
export function touches({ files, links = new Map() }: Base): (name: string) => boolean {
  const touched = new Set(files.map(({ path }) => path));
  const isTouched = (name: string, depth: number): boolean => {
    if (withFolders(name).some((path) => touched.has(path))) return true;
    // A ring of links would go on for ever.
    return depth < MAX_LINKS && throughLink(name).some((target) => isTouched(target, depth + 1));
  };
  const throughLink = (name: string) =>
    withFolders(name).flatMap((path) => {
      const target = links.get(path);
      return target === undefined ? [] : [target + name.slice(path.length)];
    });
  const answers = new Map<string, boolean>();
  return (name) => {
    const is = answers.get(name) ?? isTouched(name, 0);
    answers.set(name, is);
    return is;
  };
}

/** As many links as one name leads through. */
const MAX_LINKS = 20;

/** A path, and the folders that it lies in. */
function withFolders(path: string): string[] {
  const parts = path.split("/");
  return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
}
