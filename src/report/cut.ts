const ELLIPSIS = "…";

/** Text of at most so many UTF-16 units, with an ellipsis where it was cut, never inside a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return withoutHalf(text.slice(0, Math.max(0, length - 1))) + ELLIPSIS;
}

/** The same for the escaped part of a workflow command, never inside `%0A` and its like either. */
export function cutCommand(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, Math.max(0, length - 1)).replace(/%[0-9A-F]?$/, "");
  return withoutHalf(kept) + ELLIPSIS;
}

function withoutHalf(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}

/** How many of the pieces, each on a line of its own, fit into so many bytes of UTF-8. */
export function fitting(pieces: readonly string[], bytes: number): number {
  let left = bytes;
  const over = pieces.findIndex((piece) => {
    left -= byteLength(piece) + 1;
    return left < 0;
  });
  return over < 0 ? pieces.length : over;
}

/** The length of a text in bytes of UTF-8; half a surrogate pair counts as the three of what stands for it. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 ? 1 : 2;
    // The two halves of a pair take two bytes each.
    const next = unit >= 0xd800 && unit <= 0xdbff ? text.charCodeAt(at + 1) : 0;
    if (next < 0xdc00 || next > 0xdfff) continue;
    at++;
  }
  return bytes;
}
