import { inputError } from "../../domain/diagnostic.ts";
import type { RuleInfo } from "../../domain/rule-info.ts";
import type { ReportView } from "../view.ts";
import { type TextOptions, text } from "./text.ts";

/** What came of a run, as outputs draw it. */
export interface Drawable {
  /** One for each policy that could be judged by. */
  views: readonly ReportView[];
  /** How many policies were asked for; a policy that could not be judged by has no view. */
  asked: number;
  /** How text for people is laid out. */
  style: TextOptions;
  /** What rules say of themselves, for outputs that explain them. */
  rules: readonly RuleInfo[];
}

/** An output. */
interface Renderer {
  /** By which `--format` names it. */
  name: string;
  /** Its file in a report folder; null where it belongs on a screen or in a log. */
  file: string | null;
  mediaType: string;
  /** One line for the help. */
  description: string;
  /** @throws InputError where there are several policies and the output is about one */
  render(run: Drawable): Promise<string>;
}

/** Every output. Each but the text, which most runs print, is loaded only when it is used. */
export const RENDERERS = [
  {
    name: "text",
    file: null,
    mediaType: "text/plain",
    description: "for a terminal or a log",
    render: async (run) => {
      const texts = run.views.map((view) => text(view, run.style));
      if (run.asked === 1) return texts.join("");
      const { verdictOfAll } = await import("../several-policies.ts");
      return `${texts.join("\n")}\n${verdictOfAll(run.views, run.asked)}\n`;
    },
  },
  {
    name: "json",
    file: "report.json",
    mediaType: "application/json",
    description: "everything, for other programs",
    render: async (run) =>
      run.asked === 1
        ? (await import("./json.ts")).json(only(run).report)
        : (await import("../several-policies.ts")).jsonOfAll(run.views.map(({ report }) => report)),
  },
  {
    name: "markdown",
    file: "report.md",
    mediaType: "text/markdown",
    description: "for a job summary or a comment on GitHub",
    render: async (run) =>
      run.asked === 1
        ? (await import("./markdown.ts")).markdown(only(run))
        : (await import("../several-policies.ts")).markdownOfAll(run.views, run.asked),
  },
  {
    name: "sarif",
    file: "results.sarif",
    mediaType: "application/sarif+json",
    description: "for code scanning",
    render: async ({ views, rules }) => (await import("./sarif.ts")).sarif(views, rules),
  },
  {
    name: "junit",
    file: "junit.xml",
    mediaType: "application/xml",
    description: "for tools that show test results",
    render: async ({ views }) => (await import("./junit.ts")).junit(views),
  },
  {
    name: "github",
    file: null,
    mediaType: "text/plain",
    description: "annotations in a workflow's log",
    render: async ({ views }) => (await import("./github.ts")).github(views),
  },
  {
    name: "html",
    file: "report.html",
    mediaType: "text/html",
    description: "a page for a browser",
    render: async (run) => (await import("./html/page.ts")).html(only(run)),
  },
  {
    name: "badge",
    file: "badge.svg",
    mediaType: "image/svg+xml",
    description: "a badge as an image",
    render: async (run) => (await import("./badge.ts")).badge(only(run)),
  },
  {
    name: "badge-json",
    file: "badge.json",
    mediaType: "application/json",
    description: "a badge as shields.io reads it",
    render: async (run) => (await import("./badge.ts")).badgeEndpoint(only(run)),
  },
] as const satisfies readonly Renderer[];

export type RendererName = (typeof RENDERERS)[number]["name"];

/** What `--format` may name. */
export const RENDERER_NAMES: readonly RendererName[] = RENDERERS.map(({ name }) => name);

function only({ views: [view, ...more] }: Drawable): ReportView {
  if (view === undefined || more.length > 0) {
    throw inputError("a page and a badge are about one policy; --report-dir writes them for each");
  }
  return view;
}
