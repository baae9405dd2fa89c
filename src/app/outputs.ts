import { join } from "node:path";
import { inputError } from "../domain/diagnostic.ts";
import { writeWhole } from "../io/write-whole.ts";
import { type Drawable, RENDERERS, type RendererName } from "../report/renderers/index.ts";
import type { ReportView } from "../report/view.ts";
import { rules } from "../rules/index.ts";

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
  const renderer = RENDERERS.find((candidate) => candidate.name === name) as (typeof RENDERERS)[number];
  return renderer.render({ ...run, style, rules });
}

/**
 * Writes each report in every form that has a file, and of several policies a page that links to them; nothing is
 * written where one of them cannot be drawn.
 * @param folder absolute
 * @param root the folder that nothing is written outside of
 * @returns the folder of each report, relative to `folder`: itself for one policy, else as the policies' paths say
 * @throws InputError where two policies would have the same folder, or a file cannot be written
 */
export async function writeReports({ views, asked }: Views, folder: string, root: string): Promise<string[]> {
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
  if (asked > 1) {
    const { brandsPage } = await import("../report/renderers/html/brands.ts");
    const page = brandsPage(views, asked, (view) => folders[views.indexOf(view)] as string);
    drawn.push([join(folder, "index.html"), page]);
  }
  for (const [path, text] of drawn) writeWhole(path, text, root);
  return folders;
}

function folderOf({ report: { policy } }: ReportView): string {
  return policy.path.replace(/\.ya?ml$/i, "");
}
