import type { ActivityType } from "../domain/activity.ts";
import { TYPE_CODE } from "./codes.ts";

/** Types as bits, by their codes. */
export function typeMask(types: readonly ActivityType[]): number {
  return types.reduce((mask, type) => mask | (1 << TYPE_CODE[type]), 0);
}

/** Whether the type of a code is among types as bits. */
export function isAmong(code: number, mask: number): boolean {
  return ((1 << code) & mask) !== 0;
}
