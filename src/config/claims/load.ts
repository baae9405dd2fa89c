import type { Claim, Claims } from "../../domain/claim.ts";
import { InputError } from "../../domain/diagnostic.ts";
import type { FileBytes, Files } from "../../domain/files.ts";
import type { Policy } from "../../domain/policy.ts";
import { folderOf } from "../../lib/folder-of.ts";
import { claimsSchema } from "../../schema/claims.ts";
import { diagnose } from "../../schema/diagnose.ts";
import { readText } from "../../text/chunks.ts";
import { YamlFile } from "../../text/yaml.ts";
import { readClaims } from "./read.ts";

/**
 * Reads the claims that the policy's rules name in their option `claims`, each file once.
 * @throws InputError with every diagnostic at its line and column
 */
export async function loadClaims(files: Files, { rules }: Policy, policyPath: string): Promise<Claims> {
  const byFile = new Map<string, Claim[]>();
  const byPattern = new Map<string, Claim[]>();
  for (const { options, location } of rules) {
    for (const pattern of (options["claims"] ?? []) as string[]) {
      const paths = await files.glob(pattern, folderOf(policyPath), location);
      for (const path of paths) {
        if (byFile.has(path)) continue;
        byFile.set(path, await readFile(files.file(path), files.name(path)));
      }
      byPattern.set(
        pattern,
        paths.flatMap((path) => byFile.get(path) ?? []),
      );
    }
  }
  return byPattern;
}

async function readFile(source: FileBytes, name: string): Promise<Claim[]> {
  const file = new YamlFile(await readText(source, name), name);
  const diagnostics = diagnose(file.value, claimsSchema);
  if (diagnostics.length > 0) throw new InputError(file.problems(diagnostics));
  return readClaims(file);
}
