import type { InputChange, Verification } from "../domain/verification.ts";
import { count } from "../lib/format-number.ts";
import { VERSION } from "../lib/version.ts";

/** As many differences as are named one by one. */
const MAX_LINES = 20;
const MAX_VALUE = 60;

const HOW: Record<Extract<InputChange, { file: string }>["how"], string> = {
  changed: "has changed",
  missing: "is missing",
  unread: "is there, but is no longer read",
  added: "is read now, but was not then",
};

/** What recomputing a report came to, in lines; not escaped. */
export function verificationLines(verification: Verification): string[] {
  const { policy, tool, files, inputs, result, isRewritten } = verification;
  if (inputs.length > 0) {
    return [
      `${policy}: can't be recomputed: ${count(inputs.length, "input")} of the report ${inputs.length === 1 ? "differs" : "differ"}`,
      ...listed(inputs.map(inputLine)),
    ];
  }
  const differing = result.map(({ part, difference: { path, one, other } }) => {
    const place = path.slice(2).join(".");
    return `${part}: ${place === "" ? "" : `${place} is `}${shown(one)} in the report, recomputed ${shown(other)}`;
  });
  if (tool !== null) {
    const outcome =
      result.length === 0 ? "With this one the result is the same." : "With this one the result differs:";
    return [
      `${policy}: made by another tool, ${versionOf(tool)}; this is ${VERSION}. ${outcome}`,
      ...listed(differing),
      `To recompute it with its own version: npx vanity-check@${tool.version} verify`,
    ];
  }
  if (result.length > 0)
    return [
      `${policy}: the report doesn't match its inputs. Tool and inputs are the same, but the result differs:`,
      ...listed(differing),
    ];
  if (isRewritten)
    return [
      `${policy}: the report matches its inputs, but the file was rewritten. Compare it with the one that the tool wrote`,
    ];
  return [`${policy}: the same, from ${count(files, "file")}`];
}

function listed(lines: readonly string[]): string[] {
  const rest = lines.length - MAX_LINES;
  const shownLines = rest > 0 ? [...lines.slice(0, MAX_LINES), `and ${rest} more`] : lines;
  return shownLines.map((line) => `  ${line}`);
}

function inputLine(input: InputChange): string {
  switch (input.how) {
    case "key":
      return `the pseudonym key was ${input.reported ?? "none"} and is ${input.current ?? "none"}; it is in VANITY_CHECK_KEY`;
    case "base":
      return `the change was judged against ${input.reported.slice(0, 12)}, but its base is now ${input.current.slice(0, 12)}`;
    case "touched":
      return `the change touched ${count(input.reported, "file")}, and now touches ${count(input.current, "file")}`;
    default:
      return `${input.file} ${HOW[input.how]}`;
  }
}

function versionOf({ version, digest }: { version: string; digest: string | null }): string {
  const ourVersion = digest === null ? "run from its source" : `digest ${digest.slice(0, 12)}`;
  return `${version} (${ourVersion})`;
}

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}
