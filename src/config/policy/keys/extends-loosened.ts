import type { Loosening } from "../../../domain/change.ts";
import type { Policy } from "../../../domain/policy.ts";
import { enumerate } from "../../../lib/enumerate.ts";
import { groupBy } from "../../../lib/group-by.ts";
import { loosenedBy } from "./rules-loosened.ts";

/** What weighs most comes first: a rule that is gone, then an entry, then what only changes. */
const GRAVEST = ["switches off", "drops"];

/** What another `extends` loosens, as one: nobody wrote its rules one by one. None where it loosens nothing. */
export function loosenedExtends(base: Policy, head: Policy): Loosening[] {
  const { inherited } = loosenedBy(base, head);
  if (inherited.length === 0) return [];
  const [was, is] = [named(base), named(head)];
  const weightOf = (did: string) => [...GRAVEST, ""].findIndex((beginning) => did.startsWith(beginning));
  const effects = [...groupBy(inherited, ({ did }) => did)]
    .sort(([one], [other]) => weightOf(one) - weightOf(other))
    .map(([did, some]) => `${did} ${enumerate([...new Set(some.map(({ rule }) => rule))], "and")}`);
  return [
    {
      detail: `sets \`extends\` to ${is} (${was} before): this ${effects.join("; ")}`,
      isSure: inherited.some(({ isSure }) => isSure),
      at: head.locate(["extends"], ["rules"]),
      about: `extends ${was} ${is}`,
    },
  ];
}

function named(policy: Policy): string {
  return policy.extends.join(", ") || "nothing";
}
