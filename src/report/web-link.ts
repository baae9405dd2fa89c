const MAX_URL = 2000;

/** A link to the web that a stranger gave. */
export interface WebLink {
  /** Percent-encoded, so that no mark of Markdown's is left in it. */
  url: string;
  /** Where it leads, to be shown beside it: `www.linkedin.com`. */
  host: string;
}

/** An address that a stranger wrote, as the target of a link; null where it is none of the web's. */
export function webLink(address: string | null | undefined): WebLink | null {
  if (address == null || address.length > MAX_URL || !URL.canParse(address)) return null;
  const { protocol, href, host, username } = new URL(address);
  // A name before the host is there to be taken for it.
  if ((protocol !== "https:" && protocol !== "http:") || username !== "") return null;
  const url = href.replace(/[^\w:/?#&=.,;@%+-]/g, (mark) =>
    encodeURIComponent(mark).replace(/[()!*'~]/g, hex),
  );
  return { url, host };
}

function hex(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
