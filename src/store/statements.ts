import { type Location, topOf } from "../domain/diagnostic.ts";
import type { Envelope } from "../domain/envelope.ts";

/** What files say of themselves, or their entries of the policy for them, and where. */
export class Statements {
  readonly #envelopes = new Map<string, Envelope>();
  readonly #places = new Map<string, Location>();

  /** Empty for a file that says nothing. */
  of(file: string): Envelope {
    return this.#envelopes.get(file) ?? {};
  }

  /** Where a file says something of itself; its start where it does not. */
  place(file: string, key: keyof Envelope): Location {
    return this.#places.get(`${key} ${file}`) ?? topOf(file);
  }

  /** Whether a file says something of itself on a line. */
  isOn(file: string, line: number): boolean {
    return [...this.#places.values()].some((place) => place.file === file && place.line === line);
  }

  set(file: string, envelope: Envelope): void {
    this.#envelopes.set(file, envelope);
  }

  note(key: keyof Envelope, at: Location): void {
    this.#places.set(`${key} ${at.file}`, at);
  }
}
