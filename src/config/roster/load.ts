import { InputError, inputError } from "../../domain/diagnostic.ts";
import type { Tree } from "../../domain/files.ts";
import { Handles } from "../../domain/handles.ts";
import type { Policy } from "../../domain/policy.ts";
import { emptyRoster, type Roster } from "../../domain/roster.ts";
import { folderOf } from "../../lib/folder-of.ts";
import { readText } from "../../text/chunks.ts";
import { YamlFile } from "../../text/yaml.ts";
import { bothPersonAndBot, RosterChecks } from "./checks.ts";
import { addCsvRoster } from "./csv-roster.ts";
import { addYamlRoster } from "./yaml-roster.ts";

/**
 * Reads the rosters that a policy names, into one.
 * @param keyId the key's under which accounts may be pseudonyms, null for none
 * @throws InputError with every diagnostic at its line and column
 */
export async function loadRosters(
  tree: Tree,
  policy: Policy,
  policyPath: string,
  keyId: string | null = null,
): Promise<Roster> {
  const roster = emptyRoster();
  const checks = new RosterChecks(policy.brand, keyId);
  for (const { path, location } of policy.rosters) {
    const absolute = tree.resolve(path, folderOf(policyPath), location);
    const source = await tree.open(absolute);
    if (source === null)
      throw inputError(`there is no roster at "${path}"; the path is relative to the policy`, location);
    const name = tree.name(absolute);
    if (/\.csv(\.gz)?$/i.test(path)) await addCsvRoster(source, name, roster, checks);
    else addYamlRoster(new YamlFile(await readText(source, name), name), roster, checks);
  }
  const problems = bothPersonAndBot(roster, new Handles(policy.brand));
  if (problems.length > 0) throw new InputError(problems);
  return roster;
}
