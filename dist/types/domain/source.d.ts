/** Where the judged files can be looked at: a repository on a GitHub server, at a commit. */
export interface Source {
    /** `https://github.com` */
    server: string;
    /** `owner/name` */
    repository: string;
    commit: string;
}
/** The source that a workflow's environment names; null where it names none. */
export declare function sourceOf(environment: Record<string, string | undefined>): Source | null;
