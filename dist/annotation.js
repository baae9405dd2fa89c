import { m as cutCommand, n as commandProperty, t as commandData } from "./escape.js";
/** The runner cuts a longer one, and may do so within a character. */
const MAX_LENGTH = 4096;
/** A longer path is none that GitHub could show; it would crowd out the message. */
const MAX_PLACE = 1024;
/** An annotation, as the workflow command by which GitHub's runner makes one. */
function annotation(level, title, lines, location = null) {
	const place = location === null ? "" : placeProperties(location);
	const head = `::${level} ${place.length > MAX_PLACE ? "" : place}title=${cutCommand(commandProperty(title), 200)}::`;
	return head + cutCommand(commandData(lines), MAX_LENGTH - head.length);
}
function placeProperties({ file, line, column }) {
	return `file=${commandProperty(file)},line=${line},col=${column},`;
}
export { annotation as t };
