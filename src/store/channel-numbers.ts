import { inputError, type Location } from "../domain/diagnostic.ts";
import { channelNamed } from "../domain/platforms/index.ts";

/**
 * As many channels as a run tells apart: it keeps accounts and figures for each. No company is on so many; a file
 * that names more has something else in that place.
 */
export const MAX_CHANNELS = 100;
const TOO_MANY_CHANNELS = `with this one the snapshots name more than ${MAX_CHANNELS} channels; a channel is a place such as linkedin, not a post or a person`;

/** Channels by number, in the order in which they are first named. */
export class ChannelNumbers {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  /**
   * The number of a channel by any of its names.
   * @param location where it is named
   * @throws InputError where there are too many
   */
  of(name: string, location: () => Location): number {
    const written = this.#numbers.get(name);
    if (written !== undefined) return written;
    const key = channelNamed(name);
    const existing = this.#numbers.get(key);
    if (existing !== undefined) {
      this.#numbers.set(name, existing);
      return existing;
    }
    if (this.names.length === MAX_CHANNELS) throw inputError(TOO_MANY_CHANNELS, location());
    const number = this.names.push(key) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
