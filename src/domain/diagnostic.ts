import { LIMITS } from "./limits.ts";

/** A place in a file: path relative to the repository's root with forward slashes, line and column from 1. */
export interface Location {
  file: string;
  line: number;
  column: number;
}

/** The place of what is about a file as a whole: where it begins. */
export function topOf(file: string): Location {
  return { file, line: 1, column: 1 };
}

/** Something that keeps the run from judging: what is wrong and what to do, at the place where it is wrong. */
export interface Diagnostic {
  location: Location | null;
  message: string;
}

/** A diagnostic of a value whose place in the file is still to be looked up. */
export interface PathDiagnostic {
  /** Keys and indices that lead to the place. */
  path: readonly (string | number)[];
  /** Whether the last key of the path is what is wrong, not its value. */
  atKey: boolean;
  message: string;
}

/** A diagnostic of a text whose line and column are still to be counted. */
export interface TextDiagnostic {
  offset: number;
  message: string;
}

/** How many problems are named one by one; the rest is a count, so that a broken export stays readable. */
const MAX_PROBLEMS = LIMITS.problems.most;

/**
 * Collects problems; keeps the first ones and counts the rest, however many a broken file has. A row of a sheet may be
 * several activities: what is wrong with all of them is one problem.
 */
export class Diagnostics {
  readonly first: Diagnostic[] = [];
  total = 0;
  #last: Diagnostic | null = null;

  add(message: string, location: Location | null): void {
    if (this.#last?.message === message && isSamePlace(this.#last.location, location)) return;
    this.#last = { message, location };
    if (this.first.length < MAX_PROBLEMS) this.first.push(this.#last);
    this.total++;
  }

  /** Whether one more would only be counted, so that nobody need word it. */
  get isFull(): boolean {
    return this.first.length >= MAX_PROBLEMS;
  }

  /** Counts one more, which nobody words; several at one place are one. */
  count(location: Location): void {
    if (this.#last !== null && isSamePlace(this.#last.location, location)) return;
    this.#last = { message: "", location };
    this.total++;
  }

  /** Takes over another's problems. */
  addAll({ problems, more }: InputError): void {
    for (const { message, location } of problems) this.add(message, location);
    this.total += more;
  }

  /** @throws InputError where there is any problem */
  throwIfAny(): void {
    if (this.total > 0) throw new InputError(this.first, this.total);
  }
}

function isSamePlace(one: Location | null, other: Location | null): boolean {
  if (one === null || other === null) return false;
  return one.line === other.line && one.column === other.column && one.file === other.file;
}

/** Raised where input is unreadable, invalid or misused; exit code 2. Never for a policy that is broken. */
export class InputError extends Error {
  readonly problems: readonly Diagnostic[];
  /** How many more there are than `problems` lists. */
  readonly more: number;

  constructor(problems: readonly Diagnostic[], total = problems.length) {
    super(problems[0]?.message ?? "invalid input");
    this.name = "InputError";
    this.problems = problems.slice(0, MAX_PROBLEMS);
    this.more = total - this.problems.length;
  }
}

/** An `InputError` of one problem. */
export function inputError(message: string, location: Location | null = null): InputError {
  return new InputError([{ message, location }]);
}

/**
 * Whatever ended a run as what its shell tells of it. A mistake of ours keeps from judging too, and must not look
 * like a policy that is broken.
 */
export function asInputError(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return inputError(`internal error, please report this: ${text.replace(/\s+/g, " ")}`);
}
