import { cutCommand } from "./cut.ts";
import { commandData, markdownText } from "./escape.ts";

/** The runner cuts a longer one, and may do so within a character. */
const MAX_LENGTH = 4096;

/** What went wrong beside the verdict, as an annotation of GitHub's. */
export function warningCommand(title: string, message: string): string {
  const head = `::warning title=${title}::`;
  return head + cutCommand(commandData([message]), MAX_LENGTH - head.length);
}

/** The same for the job summary. */
export function warningMarkdown(title: string, message: string): string {
  return `\n**⚠️ ${title}:** ${markdownText(message)}\n`;
}
