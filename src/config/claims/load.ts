import type { Claim, Claims } from "../../domain/claim.ts";
import type { Policy } from "../../domain/policy.ts";
import { InputError } from "../../domain/problem.ts";
import { readText } from "../../io/chunks.ts";
import type { Repository } from "../../io/repository.ts";
import { YamlFile } from "../../io/yaml.ts";
import { folderOf } from "../../lib/folder-of.ts";
import { claimsSchema } from "../../schema/claims.ts";
import { mistakesIn } from "../../schema/mistakes.ts";
import { readClaims } from "./read.ts";

/**
 * Reads the claims that the policy's rules name in their option `claims`, each file once.
 * @throws InputError with every mistake at its line and column
 */
export async function loadClaims(
  repository: Repository,
  { rules }: Policy,
  policyPath: string,
): Promise<Claims> {
  const byFile = new Map<string, Claim[]>();
  const byPattern = new Map<string, Claim[]>();
  for (const { options, location } of rules) {
    for (const pattern of (options["claims"] ?? []) as string[]) {
      const paths = await repository.glob(pattern, folderOf(policyPath), location);
      for (const path of paths) {
        if (byFile.has(path)) continue;
        byFile.set(path, await readFile(path, repository.name(path)));
      }
      byPattern.set(
        pattern,
        paths.flatMap((path) => byFile.get(path) ?? []),
      );
    }
  }
  return byPattern;
}

async function readFile(path: string, name: string): Promise<Claim[]> {
  const file = new YamlFile(await readText(path, name), name);
  const mistakes = mistakesIn(file.value, claimsSchema);
  if (mistakes.length > 0) throw new InputError(file.problems(mistakes));
  return readClaims(file);
}
