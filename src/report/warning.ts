import { cut } from "./cut.ts";
import { commandData, markdownText } from "./escape.ts";

/** The advice comes first; what follows it may be a whole page of a proxy's. */
const MAX_LENGTH = 1000;

/** What went wrong beside the verdict, as an annotation of GitHub's. */
export function warningCommand(title: string, message: string): string {
  return `::warning title=${title}::${commandData([cut(message, MAX_LENGTH)])}`;
}

/** The same for the job summary. */
export function warningMarkdown(title: string, message: string): string {
  return `\n**⚠️ ${title}:** ${markdownText(message)}\n`;
}
