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
