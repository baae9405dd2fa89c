/** A link to the web that a stranger gave. */
export interface WebLink {
    /** Percent-encoded, so that no mark of Markdown's is left in it. */
    url: string;
    /** Where it leads, to be shown beside it: `www.linkedin.com`. */
    host: string;
}
/** An address that a stranger wrote, as the target of a link; null where it is none of the web's. */
export declare function webLink(address: string | null | undefined): WebLink | null;
