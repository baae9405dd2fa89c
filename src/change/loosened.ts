import type { PolicyKey } from "../config/policy/key.ts";
import { type Settings, settingKeys } from "../config/policy/keys/index.ts";
import type { Loosening } from "../domain/change.ts";
import type { Policy } from "../domain/policy.ts";
import type { PolicyContexts } from "../domain/policy-context.ts";

/**
 * All by which a change lets more pass than its base, key by key of the policy: by what policy and rosters come to,
 * with what they extend, so that a mere reformat is none.
 */
export function loosened(change: PolicyContexts): Loosening[] {
  const keys = Object.entries(settingKeys) as [keyof Settings, PolicyKey<unknown>][];
  return keys.flatMap(([setting, { name, loosens }]) => {
    if (loosens.by === "never") return [];
    if (loosens.by === "comparison") return loosens.compare(change);
    const [before, after] = [change.base, change.head].map(({ policy }) => settingsOf(policy)[setting]);
    if (before === after || (loosens.by === "up" && Number(after) < Number(before))) return [];
    const [was, is] = [loosens.show(before), loosens.show(after)];
    return [
      {
        detail: `sets \`${name}\` to ${is} (${was} before)`,
        isSure: loosens.by === "up",
        at: change.head.policy.locate([name]),
        about: `${name} ${was} ${is}`,
      },
    ];
  });
}

/** What a policy's keys were read into: both sides were loaded, so that each key has its setting. */
function settingsOf(policy: Policy): Settings {
  return policy as Policy & Settings;
}
