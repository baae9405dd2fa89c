import type { Scope } from "../domain/report.ts";
import { EVERY_POST, type PostFilter } from "../store/left-out.ts";
import type { View } from "../store/view.ts";

/** A part of a view that is judged on its own. */
export interface Part {
  scope: Scope;
  view: View;
  rows: Uint32Array;
  /** Rows without a day that may belong to it: nobody can tell. */
  undated: Uint32Array;
  /** Whether there may be nothing to judge: all of it may lie outside the view, or be the brand's own. */
  mayBeEmpty?: boolean;
  /** The posts that it is about: those whose empty cells leave it open. */
  isOfPost: PostFilter;
}

/** A view as one part. */
export function wholeOf(view: View): Part {
  return { scope: {}, view, rows: view.rows, undated: view.partiallyCovered, isOfPost: EVERY_POST };
}
