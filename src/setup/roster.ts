import { channelOfAddress } from "../domain/profile-address.ts";
import { yaml } from "./yaml-text.ts";

/** What people write above a column of accounts. */
const HEADER = /^(?:accounts?|handles?|profiles?|(?:profile )?urls?|user ?names?|employees?|colleagues?)$/i;

/**
 * The roster of a plain list: an account or a profile's address on each line. Null where it is none, but a sheet or
 * YAML.
 * @param channel the channel of accounts without an address
 */
export function rosterOf(list: string, channel: string): string | null {
  const lines = list
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const accounts = lines.filter((line, i) => i > 0 || !HEADER.test(line));
  if (accounts.length === 0 || lines.some((line) => /[,;\t#{}]|:(?!\/\/)|^-\s/.test(line))) return null;
  const people = accounts.map(
    (account, i) =>
      `  - id: p-${String(i + 1).padStart(3, "0")}\n    relation: employee\n    accounts: { ${yaml(channelOfAddress(account) ?? channel)}: ${yaml(account)} }\n`,
  );
  return `version: 1\npeople:\n${people.join("")}`;
}
