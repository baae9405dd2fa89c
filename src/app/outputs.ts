import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { inputError } from "../domain/problem.ts";
import { type Drawable, RENDERERS, type RendererName } from "../report/renderers/index.ts";
import type { ReportView } from "../report/view.ts";

/** The reports of a run, ready to be drawn. */
type Views = Pick<Drawable, "views" | "asked">;

/**
 * One output of a run.
 * @throws InputError where there are several policies and the output is about one
 */
export async function draw(
  name: RendererName,
  run: Views,
  style: Drawable["style"] = { colour: false },
): Promise<string> {
  const rules = async () => (await import("../rules/index.ts")).rules;
  const renderer = RENDERERS.find((one) => one.name === name) as (typeof RENDERERS)[number];
  return renderer.render({ ...run, style, rules });
}

/**
 * Writes each report in every form that has a file; nothing is written where one of them cannot be drawn.
 * @returns the folder of each report, relative to `folder`: itself for one policy, else as the policies' paths say
 * @throws InputError where two policies would have the same folder
 */
export async function writeReports({ views, asked }: Views, folder: string): Promise<string[]> {
  const folders = views.map((view) => (asked === 1 ? "" : folderOf(view)));
  const twice = folders.find((name, i) => folders.indexOf(name) < i);
  if (twice !== undefined) {
    throw inputError(`two policies would write their reports to "${twice}"; rename one of them`);
  }
  const drawn: [path: string, text: string][] = [];
  for (const [i, view] of views.entries()) {
    for (const { name, file } of RENDERERS) {
      if (file === null) continue;
      const text = await draw(name, { views: [view], asked: 1 });
      drawn.push([join(folder, folders[i] as string, file), text]);
    }
  }
  for (const [path, text] of drawn) writeWhole(path, text);
  return folders;
}

function folderOf({ report: { policy } }: ReportView): string {
  return policy.path.replace(/\.ya?ml$/i, "");
}

/**
 * Writes a file whole or not at all, in a folder that is made where it is missing.
 * @throws InputError where it cannot be written
 */
export function writeWhole(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    replace(path, text);
  } catch (error) {
    throw inputError(`${basename(path)} cannot be written: ${(error as Error).message}`);
  }
}

function replace(path: string, text: string): void {
  const draft = join(dirname(path), `.${basename(path)}.draft`);
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
