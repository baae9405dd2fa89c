import type { Loosening } from "../domain/change.ts";
import type { Policy, SnapshotSource } from "../domain/policy.ts";
import { listed } from "./listed.ts";
import type { ReadRulebook } from "./rulebooks.ts";

/** Files that a change leaves unread, or has read in another way. */
export function loosenedReading(base: ReadRulebook, head: ReadRulebook): Loosening[] {
  return (["snapshots", "plans"] as const).flatMap((name) => [
    ...unread(name, base, head),
    ...readAnew(name, base.policy, head.policy),
  ]);
}

type Kind = keyof ReadRulebook["reads"];

function unread(name: Kind, base: ReadRulebook, { policy, reads }: ReadRulebook): Loosening[] {
  const at = policy.locate([name], ["snapshots"], ["plans"]);
  const left = [...base.reads[name]].filter((file) => !reads[name].has(file));
  const tell = (what: string) => ({
    detail: `no longer reads ${what} as ${name}`,
    isSure: true,
    at,
    about: `unread ${name} ${what}`,
  });
  return listed(left.map(tell), (more) => tell(`${more.length} more files`));
}

function readAnew(name: Kind, base: Policy, head: Policy): Loosening[] {
  return head[name].flatMap((source) => {
    const before = base[name].filter(({ path }) => path === source.path).map(wayOf);
    if (before.length === 0 || before.includes(wayOf(source))) return [];
    const detail = `reads ${source.path} in another way than before`;
    return [{ detail, isSure: false, at: source.location, about: `way ${name} ${wayOf(source)}` }];
  });
}

function wayOf({ path, format, channel, columns, dates }: SnapshotSource): string {
  return JSON.stringify([path, format, channel, Object.entries(columns).sort(), dates]);
}
