import { emptyWords } from "../lib/words.ts";
import type { TextBytes } from "./texts.ts";

/** Writes strings as bytes, to be looked up or kept as any others; what it wrote is good until it writes again. */
export class TextWriter implements TextBytes {
  words = emptyWords(256);
  readonly from = 0;
  to = 0;
  wide = false;

  write(text: string): this {
    this.wide = isWide(text);
    const step = this.wide ? 2 : 1;
    this.to = text.length * step;
    if (this.to > this.words.bytes.length) this.words = emptyWords(this.to * 2);
    const { bytes } = this.words;
    for (let i = 0, at = 0; i < text.length; i++, at += step) {
      const unit = text.charCodeAt(i);
      bytes[at] = unit;
      if (this.wide) bytes[at + 1] = unit >>> 8;
    }
    return this;
  }
}

/** Whether a unit of a string takes more than a byte. */
function isWide(text: string): boolean {
  let units = 0;
  for (let at = 0; at < text.length; at++) units |= text.charCodeAt(at);
  return units > 0xff;
}
