import type { Judgement } from "../../bench/companies/judgement.mjs";
import { repository } from "../shells/repository.ts";
import { judgeByTool } from "../support/judge-by-tool.ts";
import { filesOf, policyOf } from "./expand.ts";
import type { Expectation } from "./expectation.ts";

/** What the built tool says of each company under its preset, each in a folder of its own; by name. */
export function verdictsOn(expectations: readonly Expectation[]): Map<string, Judgement> {
  const files = expectations.flatMap(({ name, company, preset }) =>
    Object.entries({ ...filesOf(company), "engagement.policy.yml": policyOf(company, preset) }).map(
      ([path, content]) => [`${name}/${path}`, content] as const,
    ),
  );
  const root = repository(Object.fromEntries(files));
  const policies = expectations.map(({ name }) => `${name}/engagement.policy.yml`);
  const judgements = judgeByTool(root, policies);
  return new Map(expectations.map(({ name }, i) => [name, judgements[i]!]));
}
