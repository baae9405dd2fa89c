/** What a file may say of itself that one file can't say of a part of it, as a clause. */
const SAID = {
  period: "says which days or types it has",
  complete: "says which days or types it has",
  covers: "says which days or types it has",
  figures: "has figures about people",
  leftOut: "has a page that says more activities follow",
  outbound: "says that what the brand itself did is in it",
  byEye: "was counted by eye",
  saysInsiders: "says who is an employee",
  unreadColumns: "has columns that nothing reads, and does not say who is asked to react",
} as const;

/** Why a file can't be joined with others that don't say the same. */
export function notAlike(key: keyof typeof SAID): string {
  const instead =
    key === "leftOut" ? "convert all pages of its list, or this file alone" : "convert it alone";
  return `${SAID[key]}, which is not true of the other files; ${instead}`;
}
