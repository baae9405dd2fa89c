import type { Policy, RuleEntry, SnapshotSource, SourceKind, Waiver } from "../domain/policy.ts";

/**
 * The base's policy with its places in the files of the change, as those are what people look at: where a part
 * stands there too its own line, else the nearest one left.
 */
export function rebaseLocations(base: Policy, head: Policy): Policy {
  return {
    ...base,
    path: head.path,
    rules: base.rules.map((entry) => ruleIn(head, entry, base.rules)),
    snapshots: base.snapshots.map((source) => sourceIn(head, source, "snapshots")),
    plans: base.plans.map((source) => sourceIn(head, source, "plans")),
    waivers: base.waivers.map((waiver) => waiverIn(head, waiver)),
    locate: head.locate,
  };
}

function ruleIn(head: Policy, entry: RuleEntry, entries: readonly RuleEntry[]): RuleEntry {
  const ofRule = ({ rule }: RuleEntry) => rule === entry.rule;
  const there = head.rules.filter(ofRule)[entries.filter(ofRule).indexOf(entry)];
  const location = there?.location ?? head.locate(["rules", entry.rule], ["extends"], ["rules"]);
  return { ...entry, location, locate: there?.locate ?? (() => location) };
}

function sourceIn(head: Policy, source: SnapshotSource, name: SourceKind): SnapshotSource {
  const there = head[name].find(({ path }) => path === source.path);
  return { ...source, location: there?.location ?? head.locate([name], ["snapshots"], ["plans"]) };
}

function waiverIn(head: Policy, waiver: Waiver): Waiver {
  const { rule, object, day, channel } = waiver;
  const there = head.waivers.find(
    (other) =>
      other.rule === rule && other.object === object && other.day === day && other.channel === channel,
  );
  return { ...waiver, location: there?.location ?? head.locate(["waivers"], ["rules"], ["extends"]) };
}
