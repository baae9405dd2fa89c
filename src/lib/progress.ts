/** How far the reading of a policy's snapshots has come. */
export interface Progress {
  files: number;
  filesRead: number;
  /** As they lie on disk, gzipped or not. */
  bytes: number;
  bytesRead: number;
  activities: number;
}

/** Told once for every few kilobytes that are read. */
export type OnProgress = (progress: Progress) => void;
