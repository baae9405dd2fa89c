import { annotation } from "./annotation.ts";
import { markdownText } from "./escape.ts";

/** What went wrong beside the verdict, as an annotation of GitHub's. */
export function warningCommand(title: string, message: string): string {
  return annotation("warning", title, [message]);
}

/** The same for the job summary. */
export function warningMarkdown(title: string, message: string): string {
  return `\n**⚠️ ${title}:** ${markdownText(message)}\n`;
}
