import { resolve } from "node:path";
import type { FileBytes } from "../domain/files.ts";
import { diskFile } from "../io/disk-file.ts";
import { concatBytes, decodeUtf8 } from "../lib/bytes.ts";
import { memoryFile } from "../lib/memory-file.ts";
import { readChunks } from "../text/chunks.ts";
import { endingOf } from "../text/ending.ts";
import { misuse } from "./arguments.ts";

/** What stands for standard input where a file is expected. */
const STDIN = "-";

/** A file that the command line names. */
export interface Operand {
  /** As messages call it. */
  name: string;
  /** Absolute path; of standard input none that exists, with the ending that such a text has. */
  path: string;
  bytes: FileBytes;
}

/**
 * The files that the command line names; `-` is standard input.
 * @throws InputError where standard input is named twice, or is no text
 */
export async function operandsOf(words: readonly string[]): Promise<Operand[]> {
  if (words.filter((word) => word === STDIN).length > 1)
    throw misuse('"-" is standard input, which can be read once; name it once');
  return Promise.all(words.map((word) => (word === STDIN ? standardInput() : onDisk(word))));
}

function onDisk(name: string): Operand {
  const path = resolve(name);
  return { name, path, bytes: diskFile(path) };
}

async function standardInput(): Promise<Operand> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part);
  const bytes = memoryFile(concatBytes(parts));
  const path = `${resolve("stdin")}.${endingOf(await beginning(bytes))}`;
  return { name: "stdin", path, bytes };
}

/** The whole lines of a text's first chunk. */
async function beginning(bytes: FileBytes): Promise<string> {
  for await (const chunk of readChunks(bytes, "stdin")) return decodeUtf8(chunk);
  return "";
}
