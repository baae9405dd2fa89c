// A stand-in of GitHub's `gh`, for the calls that recipes make. It keeps labels and issues in the file GH_STATE,
// and like `gh` it refuses options it does not know, labels that are not there, and to work without a token.
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";

const CALLS = {
  "issue list": ["label", "app", "state", "search", "limit", "json", "jq"],
  "issue create": ["title", "label", "body-file"],
  "issue edit": ["body-file"],
  "issue close": ["comment"],
  "label create": ["force", "color", "description"],
};
const ACTOR = "github-actions";
/** GitHub's own limit. */
const MAX_BODY = 65_536;

const { GH_STATE = "", GH_TOKEN, GH_REPO } = process.env;
if (!GH_TOKEN || !GH_REPO) refuse("no token or no repository");
const call = /** @type {keyof typeof CALLS} */ (process.argv.slice(2, 4).join(" "));
const { values, positionals } = parseArgs({
  args: process.argv.slice(4),
  options: Object.fromEntries(
    CALLS[call].map((name) => [name, { type: name === "force" ? "boolean" : "string" }]),
  ),
  allowPositionals: true,
});
const state = JSON.parse(readFileSync(GH_STATE, "utf8"));
const [first] = positionals;
const body = values["body-file"] === undefined ? "" : readFileSync(`${values["body-file"]}`, "utf8");
if ([...body].length > MAX_BODY) refuse("the body is too long");

if (call === "issue list") {
  if (values["json"] !== "number" || values["jq"] !== ".[].number") refuse("unknown question");
  const phrase = /^in:title "(.*)"$/.exec(`${values["search"] ?? 'in:title ""'}`)?.[1];
  if (phrase === undefined) refuse("unknown search");
  const found = state.issues.filter(
    (/** @type {import("./steps.ts").Issue} */ issue) =>
      issue.label === values["label"] &&
      (values["app"] === undefined || issue.author === values["app"]) &&
      (values["state"] === "all" || issue.state === values["state"]) &&
      issue.title.includes(phrase ?? ""),
  );
  for (const { number } of found.slice(0, Number(values["limit"]))) process.stdout.write(`${number}\n`);
} else if (call === "label create") {
  if (state.labels.includes(first) && !values["force"]) refuse("the label exists");
  state.labels.push(first);
} else if (call === "issue create") {
  if (!state.labels.includes(values["label"])) refuse(`could not add label: ${values["label"]} not found`);
  const { title, label } = values;
  const number = state.issues.length + 1;
  state.issues.push({ number, author: ACTOR, title, label, state: "open", body, comments: [] });
} else {
  const issue = state.issues.find((/** @type {{ number: number }} */ { number }) => `${number}` === first);
  if (issue === undefined) refuse(`no issue ${first}`);
  if (call === "issue edit") issue.body = body;
  else {
    issue.state = "closed";
    issue.comments.push(values["comment"]);
  }
}
writeFileSync(GH_STATE, JSON.stringify(state));

/**
 * @param {string} why
 * @returns {never}
 */
function refuse(why) {
  process.stderr.write(`gh: ${why}\n`);
  process.exit(1);
}
