import { channelTitle } from "../domain/platforms/index.ts";
import { enumerate } from "../lib/enumerate.ts";

/** Where nobody can be told to be an employee, a question is a question; "" for no such channel. */
export function mayBeEmployeesText(channels: readonly string[]): string {
  if (channels.length === 0) return "";
  return `On ${enumerate(channels.map(channelTitle), "and")} some of these may be employees, as the roster can't recognise anyone there.`;
}
