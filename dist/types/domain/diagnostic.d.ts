/** A place in a file: path relative to the repository's root with forward slashes, line and column from 1. */
export interface Location {
    file: string;
    line: number;
    column: number;
}
/** The place of what is about a file as a whole: where it begins. */
export declare function topOf(file: string): Location;
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
/**
 * Collects problems; keeps the first ones and counts the rest, however many a broken file has. A row of a sheet may be
 * several activities: what is wrong with all of them is one problem.
 */
export declare class Diagnostics {
    #private;
    readonly first: Diagnostic[];
    total: number;
    add(message: string, location: Location | null): void;
    /** Whether one more would only be counted, so that nobody need word it. */
    get isFull(): boolean;
    /** Counts one more, which nobody words; several at one place are one. */
    count(location: Location): void;
    /** Takes over another's problems. */
    addAll({ problems, more }: InputError): void;
    /** @throws InputError where there is any problem */
    throwIfAny(): void;
}
/** Raised where input is unreadable, invalid or misused; exit code 2. Never for a policy that is broken. */
export declare class InputError extends Error {
    readonly problems: readonly Diagnostic[];
    /** How many more there are than `problems` lists. */
    readonly more: number;
    constructor(problems: readonly Diagnostic[], total?: number);
}
/** An `InputError` of one problem. */
export declare function inputError(message: string, location?: Location | null): InputError;
/**
 * Whatever ended a run as what its shell tells of it. A mistake of ours keeps from judging too, and must not look
 * like a policy that is broken.
 */
export declare function asInputError(error: unknown): InputError;
