import type { Location } from "../domain/diagnostic.ts";
import type { Level } from "../domain/report.ts";
import { cutCommand } from "./cut.ts";
import { commandData, commandProperty } from "./escape.ts";

/** GitHub keeps so many annotations of each level a step, and drops the rest in silence. */
export const MAX_ANNOTATIONS = 10;
/** A longer title is cut. */
export const MAX_TITLE = 200;
/** The runner cuts a longer one, and may do so within a character. */
const MAX_LENGTH = 4096;
/** A longer path is none that GitHub could show; it would crowd out the message. */
const MAX_PLACE = 1024;

/** An annotation, as the workflow command by which GitHub's runner makes one. */
export function annotation(
  level: Level,
  title: string,
  lines: string[],
  location: Location | null = null,
): string {
  const place = location === null ? "" : placeProperties(location);
  const shown = place.length > MAX_PLACE ? "" : place;
  const head = `::${level} ${shown}title=${cutCommand(commandProperty(title), MAX_TITLE)}::`;
  return head + cutCommand(commandData(lines), MAX_LENGTH - head.length);
}

function placeProperties({ file, line, column }: Location): string {
  return `file=${commandProperty(file)},line=${line},col=${column},`;
}
