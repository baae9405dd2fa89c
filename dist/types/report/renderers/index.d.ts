import type { RuleInfo } from "../../domain/rule-info.js";
import type { ReportView } from "../view.js";
import { type TextOptions } from "./text.js";
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
/** Every output. Each but the text, which most runs print, is loaded only when it is used. */
export declare const RENDERERS: readonly [{
    readonly name: "text";
    readonly file: null;
    readonly mediaType: "text/plain";
    readonly description: "for a terminal or a log";
    readonly render: (run: Drawable) => Promise<string>;
}, {
    readonly name: "json";
    readonly file: "report.json";
    readonly mediaType: "application/json";
    readonly description: "everything, for other programs";
    readonly render: (run: Drawable) => Promise<string>;
}, {
    readonly name: "markdown";
    readonly file: "report.md";
    readonly mediaType: "text/markdown";
    readonly description: "for a job summary or a comment on GitHub";
    readonly render: (run: Drawable) => Promise<string>;
}, {
    readonly name: "sarif";
    readonly file: "results.sarif";
    readonly mediaType: "application/sarif+json";
    readonly description: "for code scanning";
    readonly render: ({ views, rules }: Drawable) => Promise<string>;
}, {
    readonly name: "junit";
    readonly file: "junit.xml";
    readonly mediaType: "application/xml";
    readonly description: "for tools that show test results";
    readonly render: ({ views }: Drawable) => Promise<string>;
}, {
    readonly name: "github";
    readonly file: null;
    readonly mediaType: "text/plain";
    readonly description: "annotations in a workflow's log";
    readonly render: ({ views }: Drawable) => Promise<string>;
}, {
    readonly name: "html";
    readonly file: "report.html";
    readonly mediaType: "text/html";
    readonly description: "a page for a browser";
    readonly render: (run: Drawable) => Promise<string>;
}, {
    readonly name: "badge";
    readonly file: "badge.svg";
    readonly mediaType: "image/svg+xml";
    readonly description: "a badge as an image";
    readonly render: (run: Drawable) => Promise<string>;
}, {
    readonly name: "badge-json";
    readonly file: "badge.json";
    readonly mediaType: "application/json";
    readonly description: "a badge as shields.io reads it";
    readonly render: (run: Drawable) => Promise<string>;
}];
export type RendererName = (typeof RENDERERS)[number]["name"];
/** What `--format` may name. */
export declare const RENDERER_NAMES: readonly RendererName[];
