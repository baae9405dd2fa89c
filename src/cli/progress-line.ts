import { count, formatNumber } from "../lib/format-number.ts";
import type { Progress } from "../lib/progress.ts";

/** What takes less is over before a line could be read, in milliseconds. */
const PATIENCE = 1000;
/** Time from one drawing to the next, in milliseconds. */
const PAUSE = 100;
const ERASE = "\r\u001b[K";

/** A line on a terminal that says how far a long run is, and is gone at its end. */
export class ProgressLine {
  readonly #out: { write(text: string): unknown; columns?: number };
  readonly #elapsed: () => number;
  #drawn: number | null = null;
  /** Which policy is read, and since when. */
  #nth = 0;
  #since = 0;

  /** @param elapsed milliseconds since the run began */
  constructor(out: { write(text: string): unknown; columns?: number }, elapsed: () => number) {
    this.#out = out;
    this.#elapsed = elapsed;
  }

  readonly show = (progress: Progress, nth: number, policies: number): void => {
    const now = this.#elapsed();
    if (nth !== this.#nth) {
      this.#nth = nth;
      this.#since = now;
    }
    // That all is read is always drawn, as what follows tells nothing.
    const isRead = progress.bytesRead === progress.bytes;
    if (now < PATIENCE || (!isRead && this.#drawn !== null && now - this.#drawn < PAUSE)) return;
    this.#drawn = now;
    const policy = policies === 1 ? "" : `policy ${formatNumber(nth)} of ${formatNumber(policies)}: `;
    // A line that reaches the edge would be two, of which one stays. Some terminals say 0 where they do not know.
    this.#out.write(
      ERASE + `${policy}${wording(progress, now - this.#since)}`.slice(0, (this.#out.columns || 80) - 1),
    );
  };

  erase(): void {
    if (this.#drawn !== null) this.#out.write(ERASE);
  }
}

function wording({ files, filesRead, bytes, bytesRead, activities }: Progress, time: number): string {
  const read = `${formatNumber(filesRead)} of ${count(files, "file")}, ${count(activities, "activity", "activities")}`;
  if (bytesRead === bytes) return `${read}, judging`;
  // From the first few kilobytes nothing follows.
  return time < PATIENCE ? read : `${read}, ${timeLeft((time * (bytes - bytesRead)) / bytesRead)}`;
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} s left` : `${formatNumber(minutes)} min ${seconds % 60} s left`;
}
