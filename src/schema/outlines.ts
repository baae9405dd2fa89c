import { PRESETS } from "../engine/rule.ts";
import { PLAN_FORMAT_NAMES } from "../plan/formats/index.ts";
import { FORMAT_NAMES } from "../snapshot/formats/index.ts";
import { baseOutline, policyOutline } from "./policy.ts";

/** What a policy, and a file that one extends, are read by; their rules' options have schemas of their own. */
export const outlines = {
  policy: policyOutline(FORMAT_NAMES, PLAN_FORMAT_NAMES, PRESETS),
  base: baseOutline(FORMAT_NAMES, PLAN_FORMAT_NAMES, PRESETS),
} as const;
