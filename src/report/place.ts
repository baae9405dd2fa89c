import type { Location } from "../domain/diagnostic.ts";
import type { Source } from "../domain/source.ts";
import { uriPath } from "./escape.ts";

/** `file:line:column`, as terminals and editors make it a link. */
export function place({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

/** The address of a line at the judged commit; null where nobody said where the files can be looked at. */
export function lineUrl(source: Source | null, { file, line }: Location): string | null {
  if (source === null) return null;
  const { server, repository, commit } = source;
  return `${server}/${uriPath(repository)}/blob/${encodeURIComponent(commit)}/${uriPath(file)}#L${line}`;
}
