/**
 * The account of a person as a channel writes it; in the fediverse with its host.
 * @param {import("../people.mjs").Person} person
 * @param {string} channel
 */
export function accountOf({ name, side }, channel) {
  if (channel !== "mastodon") return name;
  return `@${name}@${side === "outside" ? "far" : "social"}.example`;
}
