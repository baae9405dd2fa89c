/** The option `confidence`, once more: whether chance may explain that a share breaks its limit. */
import type { Judged, World } from "./bounds.ts";
import { endsOf, spread } from "./chance.ts";

/** Whether a share that breaks its limit may lie within it, as far as chance goes. */
export function isDoubted(judged: Judged, level: number): boolean {
  const { value, sample, limit, chance, worlds } = judged;
  if (value === null || sample === null || sample === 0) return false;
  const breaks = (share: number) => (limit.isMost ? share > limit.value : share < limit.value);
  const kindest = limit.isMost ? worlds?.least : worlds?.most;
  // Where even the kindest world breaks it, that one decided; else the known cases did.
  const isByAll = kindest !== undefined && kindest.size > 0 && breaks(kindest.part / kindest.size);
  const decided = isByAll ? kindest : { part: value * sample, size: sample };
  const own = spread(chance?.kind === "share" ? chance.clusters : singles(decided));
  const ends = own && endsOf({ kind: "share", clusters: [decided] }, level, own);
  return ends === null || !breaks(limit.isMost ? ends.lower : ends.upper);
}

/** Cases that are each on their own. */
function singles({ part, size }: World) {
  const own = Math.round(part);
  return Array.from({ length: size }, (_, i) => ({ part: i < own ? 1 : 0, size: 1 }));
}
