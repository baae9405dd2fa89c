import type { Policy } from "../../../domain/policy.ts";
import { loosenedRoster } from "../../roster/loosened.ts";
import type { PolicyKey } from "../key.ts";
import { oneOrMany } from "../values.ts";

export const roster: PolicyKey<Policy["rosters"], string | string[]> = {
  name: "roster",
  schema: { ...oneOrMany, description: "The roster's file, or several." },
  example: "roster.yml",
  read: (written, { file }) =>
    [written ?? []].flat().map((path, i) => ({
      path,
      location: file.locate(Array.isArray(written) ? ["roster", i] : ["roster"]),
    })),
  loosens: { by: "comparison", compare: loosenedRoster },
};
