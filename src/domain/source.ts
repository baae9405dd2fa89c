/** Where the judged files can be looked at: a repository on a GitHub server, at a commit. */
export interface Source {
  /** `https://github.com` */
  server: string;
  /** `owner/name` */
  repository: string;
  commit: string;
}

/** The source that a workflow's environment names; null where it names none. */
export function sourceOf(environment: Record<string, string | undefined>): Source | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
  if (!server || !repository || !commit || !/^https?:\/\/[\w.:-]+$/.test(server)) return null;
  return { server, repository, commit };
}
