import { inputError } from "../domain/diagnostic.ts";
import { LIMITS } from "../domain/limits.ts";
import type { TextColumns } from "../domain/plain-rows.ts";
import { emptyWords, type Words, wordsOf } from "../lib/words.ts";
import { enlarge, release } from "./enlarge.ts";

/**
 * Large enough for the allocator to map each chunk separately and return it to the system as a whole: smaller ones that a thread
 * frees can only be used by that thread again. The part of a chunk that no text takes is never touched, and costs nothing.
 */
const CHUNK_BITS = 25;
const CHUNK_BYTES = 1 << CHUNK_BITS;
/** The size of the first chunk, the factor by which it grows, and the size from which it grows to `CHUNK_BYTES` at once. */
const FIRST_BYTES = 1 << 14;
const GROWTH = 4;
const MOST_GROWN_BYTES = 1 << 20;
/** The place that stands for no text: the first chunk leaves its first byte free. */
const NOWHERE = 0;
/** A place is a number of 32 bits. */
const MAX_CHUNKS = (LIMITS.textGibibytes.most * 2 ** 30) / CHUNK_BYTES;
const TOO_MUCH_TEXT = `the snapshots hold more than ${LIMITS.textGibibytes.most} GiB of IDs or accounts; judge counts of them, as \`convert --aggregate\` makes them`;
/** How many bits of a shape a byte holds. Its highest bit says whether another byte follows. */
const SHAPE_BITS = 7;
const MORE = 1 << SHAPE_BITS;
/** As many arguments as a call may safely have. */
const MAX_ARGUMENTS = 4096;

/** A text as bytes: one for each UTF-16 unit, or two, low byte first, if any unit needs two. */
export interface TextBytes {
  words: Words;
  /** Its first byte, and the one behind its last. */
  from: number;
  to: number;
  /** Whether each unit takes two bytes. */
  wide: boolean;
}

/** Several texts that stand in the same bytes as UTF-8. */
export interface TextSpans {
  bytes: Uint8Array;
  /** Where each text begins, and where the byte behind its last one is. */
  from: Int32Array;
  to: Int32Array;
  /** How many there are. */
  size: number;
}

/**
 * Texts by number, equal ones too, as bytes outside the garbage collector's heap. In front of each text stands its shape:
 * twice the number of its bytes, plus one if it is wide. A shape is written with seven bits a byte, so for most texts it is
 * a single byte. A text lies in one chunk: the readers refuse texts of more than 4096 characters.
 */
export class Texts {
  /** How many there are; their numbers run from 0. Once they were numbered anew, all are below it. */
  size = 0;
  readonly #chunks: Words[] = [];
  /** Where in the last chunk the next text goes, and how many bytes that chunk has. */
  #free = CHUNK_BYTES;
  #room = CHUNK_BYTES;
  /** Where the shape of each begins, chunk and position in one. */
  #places = new Uint32Array(256);
  /** Room for `compareAll`: the shapes of the texts that it compares with. */
  #shapes = new Int32Array(0);

  /**
   * Adds a text that stands in bytes.
   * @returns its number
   * @throws InputError where all texts together are too long
   */
  add(words: Words, from: number, to: number, wide: boolean): number {
    const length = to - from;
    const shape = length * 2 + (wide ? 1 : 0);
    while (this.#free + bytesOfShape(shape) + length > this.#room) this.#makeRoom();
    const last = this.#chunks.length - 1;
    const chunk = this.#chunks[last] as Words;
    const number = this.size++;
    if (number === this.#places.length) this.reserve(number * 2);
    this.#places[number] = last * CHUNK_BYTES + this.#free;
    const begin = writeShape(chunk.bytes, this.#free, shape);
    copy(words, from, chunk, begin, length);
    this.#free = begin + length;
    return number;
  }

  /** Makes sure that so many texts find room for their places. */
  reserve(size: number): void {
    if (size > this.#places.length) this.#places = enlarge(this.#places, size);
  }

  /**
   * Takes over the chunks of other texts.
   * @returns by how many bytes the places in them shift
   * @throws InputError where all texts together are too long
   */
  takeChunks(chunks: readonly Uint8Array[]): number {
    const shift = this.#chunks.length * CHUNK_BYTES;
    for (const chunk of chunks) this.#addChunk(wordsOf(chunk));
    // What is free in the last of them stays so.
    this.#free = CHUNK_BYTES;
    this.#room = CHUNK_BYTES;
    return shift;
  }

  /**
   * Adds some of the texts whose chunks it took over, in turn.
   * @param from number of the first of them there; `to` is the one behind the last
   * @param shift in bytes, as `takeChunks` returned it
   */
  addPlaces(places: Uint32Array, from: number, to: number, shift: number): void {
    const size = this.size + to - from;
    if (size > this.#places.length) this.reserve(size * 2);
    for (let old = from; old < to; old++) this.#places[this.size++] = (places[old] as number) + shift;
  }

  /** All of it, to hand over. */
  get columns(): TextColumns {
    return { chunks: this.#chunks.map(({ bytes }) => bytes), places: this.#places, size: this.size };
  }

  get(number: number): string {
    const { words, from, to, wide } = this.bytesOf(number);
    const bytes = words.bytes.subarray(from, to);
    return wide ? readWide(bytes) : readNarrow(bytes);
  }

  /** Where a text stands. */
  bytesOf(number: number): TextBytes {
    const place = this.#places[number] as number;
    const words = this.#chunks[place >>> CHUNK_BITS] as Words;
    const at = place & (CHUNK_BYTES - 1);
    const shape = shapeAt(words.bytes, at);
    const from = at + bytesOfShape(shape);
    return { words, from, to: from + (shape >>> 1), wide: (shape & 1) === 1 };
  }

  /**
   * Compares several texts that stand in bytes with the texts of some numbers. They must not be wide, nor empty. The first
   * loop fetches the memory of all of them: its steps don't depend on each other, so the processor waits for many at once.
   * The second loop then finds everything in the cache.
   * @param numbers which text each is compared with, negative for none; set to `different` where they differ
   */
  compareAll(words: Words, { from, to, size }: TextSpans, numbers: Int32Array, different: number): void {
    if (this.#shapes.length < size) this.#shapes = new Int32Array(size);
    const shapes = this.#shapes;
    for (let i = 0; i < size; i++) {
      const number = numbers[i] as number;
      if (number < 0) continue;
      const place = this.#places[number] as number;
      const { bytes } = this.#chunks[place >>> CHUNK_BITS] as Words;
      shapes[i] = shapeAt(bytes, place & (CHUNK_BYTES - 1));
    }
    for (let i = 0; i < size; i++) {
      const number = numbers[i] as number;
      if (number < 0) continue;
      const [start, end] = [from[i] as number, to[i] as number];
      if (shapes[i] !== (end - start) * 2 || !this.is(number, words, start, end, false))
        numbers[i] = different;
    }
  }

  /** Whether the text of a number is one that stands in bytes. */
  is(number: number, words: Words, from: number, to: number, wide: boolean): boolean {
    const place = this.#places[number] as number;
    const chunk = this.#chunks[place >>> CHUNK_BITS] as Words;
    const at = place & (CHUNK_BYTES - 1);
    const shape = (to - from) * 2 + (wide ? 1 : 0);
    if (shapeAt(chunk.bytes, at) !== shape) return false;
    return areEqual(chunk, at + bytesOfShape(shape), words, from, to - from);
  }

  /** Whether two numbers have the same text. */
  areSame(a: number, b: number): boolean {
    const { words, from, to, wide } = this.bytesOf(b);
    return this.is(a, words, from, to, wide);
  }

  /** Whether a number has a text: not all have one once texts were numbered anew. */
  has(number: number): boolean {
    return this.#places[number] !== NOWHERE;
  }

  /**
   * Gives the texts other numbers.
   * @param numbers of each text the new one; only equal texts may share one
   * @param size above the highest of them
   */
  renumber(numbers: Int32Array, size: number): void {
    const places = new Uint32Array(size);
    for (let old = 0; old < numbers.length; old++) {
      places[numbers[old] as number] = this.#places[old] as number;
    }
    release(this.#places);
    this.#places = places;
    this.size = size;
  }

  /** Gives the memory of all texts back; none may be asked for any more. */
  release(): void {
    for (const { bytes } of this.#chunks) release(bytes);
    release(this.#places);
  }

  /** A small run has few texts, so the first chunk grows up to the size of the others. */
  #makeRoom(): void {
    if (this.#room < CHUNK_BYTES) {
      this.#room = this.#room < MOST_GROWN_BYTES ? this.#room * GROWTH : CHUNK_BYTES;
      const [{ bytes }] = this.#chunks as [Words];
      this.#chunks[0] = wordsOf(enlarge(bytes, this.#room));
      return;
    }
    this.#room = this.#chunks.length === 0 ? FIRST_BYTES : CHUNK_BYTES;
    this.#free = this.#chunks.length === 0 ? NOWHERE + 1 : 0;
    this.#addChunk(emptyWords(this.#room));
  }

  #addChunk(chunk: Words): void {
    if (this.#chunks.length === MAX_CHUNKS) throw inputError(TOO_MUCH_TEXT);
    this.#chunks.push(chunk);
  }
}

/** Writes a shape. @returns the position behind it */
function writeShape(bytes: Uint8Array, at: number, shape: number): number {
  let rest = shape;
  let next = at;
  for (; rest >= MORE; rest >>>= SHAPE_BITS) bytes[next++] = (rest & (MORE - 1)) | MORE;
  bytes[next] = rest;
  return next + 1;
}

function shapeAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  // Most texts are shorter than 64 bytes.
  if (first < MORE) return first;
  let shape = first & (MORE - 1);
  for (let i = 1; ; i++) {
    const byte = bytes[at + i] as number;
    shape |= (byte & (MORE - 1)) << (SHAPE_BITS * i);
    if (byte < MORE) return shape;
  }
}

function bytesOfShape(shape: number): number {
  let bytes = 1;
  for (let rest = shape; rest >= MORE; rest >>>= SHAPE_BITS) bytes++;
  return bytes;
}

/** By words, of which the last two may overlap: most texts are identifiers of some twenty bytes. */
function copy(words: Words, from: number, target: Words, at: number, length: number): void {
  if (length < 4) {
    for (let i = 0; i < length; i++) target.bytes[at + i] = words.bytes[from + i] as number;
    return;
  }
  const last = length - 4;
  for (let i = 0; i < last; i += 4) target.view.setInt32(at + i, words.view.getInt32(from + i));
  target.view.setInt32(at + last, words.view.getInt32(from + last));
}

function areEqual(a: Words, at: number, b: Words, from: number, length: number): boolean {
  if (length < 4) {
    for (let i = 0; i < length; i++) if (a.bytes[at + i] !== b.bytes[from + i]) return false;
    return true;
  }
  const last = length - 4;
  // The end first, which is where identifiers differ.
  if (a.view.getInt32(at + last) !== b.view.getInt32(from + last)) return false;
  for (let i = 0; i < last; i += 4) {
    if (a.view.getInt32(at + i) !== b.view.getInt32(from + i)) return false;
  }
  return true;
}

function readNarrow(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += MAX_ARGUMENTS) {
    const part = bytes.subarray(from, from + MAX_ARGUMENTS);
    text += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return text;
}

function readWide(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2) {
    text += String.fromCharCode((bytes[at] as number) | ((bytes[at + 1] as number) << 8));
  }
  return text;
}
