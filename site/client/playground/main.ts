import example from "virtual:example";
import schemas from "virtual:schemas";
import { FOLDER, POLICY, policyFor, repositoryOf, rosterName } from "./company.ts";
import { Editor } from "./editor.ts";
import { Engine } from "./engine.ts";
import { showFiles } from "./file-list.ts";
import { save, takeFiles } from "./files.ts";
import { ReportFrame } from "./report-frame.ts";
import { addressOf, policyIn } from "./share.ts";
import { showVerdict, type Target } from "./verdict.ts";

/** How long nobody types before it is judged, in milliseconds. */
const PAUSE = 250;
/** The example's last day, so that its verdict is the same in any year. */
const EXAMPLE_DAY = "2026-11-15";

const at = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;
const engine = new Engine();
const report = new ReportFrame(at("sheet"));
let data = new Map<string, Uint8Array>();
/** The policy that the page wrote itself; it follows the files until somebody changes it. */
let proposed = "";
let channel = "linkedin";
/** Whether the example is shown, which makes room for whatever somebody gives. */
let isExample = false;

const policy = new Editor(at("policy"), {
  label: "Policy",
  schema: schemas.policy,
  placeholder: "",
  onChange: judgeSoon,
});
const roster = new Editor(at("roster"), {
  label: "Employees",
  schema: schemas.roster,
  placeholder: "acme-ann\nhttps://www.linkedin.com/in/acme-bob",
  onChange: judgeSoon,
  onSettled: () => void settleRoster(),
});

let timer: ReturnType<typeof setTimeout> | undefined;
function judgeSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void judge(), PAUSE);
}

/** Counts the judgements that were asked for, so that only the latest one is shown. */
let asked = 0;
async function judge(): Promise<void> {
  const own = ++asked;
  const hasData = data.size > 0;
  at("empty").hidden = hasData;
  // A list that somebody is still writing is a roster already.
  const people = (await engine.ask("rosterOf", roster.text, channel)) ?? roster.text;
  const files = repositoryOf(data, policy.text, people);
  const started = performance.now();
  const asOf = at<HTMLInputElement>("as-of").value || null;
  const judged = await engine.ask("judgeFiles", files, { policy: POLICY, asOf, now: Date.now() });
  if (own !== asked) return;
  const faultsIn = (name: string) =>
    judged.conclusion === null
      ? judged.problems.flatMap(({ location, message }) =>
          location?.file === name ? [{ ...location, message }] : [],
        )
      : [];
  // Without data the policy's entries match nothing, which is no mistake of theirs.
  policy.showFaults(
    faultsIn(POLICY).filter(({ message }) => hasData || !message.includes("matches no file")),
  );
  roster.showFaults(people === roster.text ? faultsIn(rosterName(people)) : []);
  if (!hasData) {
    for (const id of ["verdict", "problems"]) at(id).replaceChildren();
    return report.hide();
  }
  showVerdict(
    { verdict: at("verdict"), problems: at("problems") },
    judged,
    (performance.now() - started) / 1000,
    goTo,
  );
  if (judged.conclusion === null) report.hide();
  else report.show(judged.html);
}

/** What leads to a place in one of the page's texts; null for a place in the data. */
function goTo({ file, line, column }: Target): (() => void) | null {
  if (file === POLICY) return () => policy.goTo({ line, column });
  if (file === rosterName(roster.text)) return () => roster.goTo({ line, column });
  return null;
}

/** Takes what somebody gives: a policy and a roster by their names, all else as data. */
async function take(files: readonly File[]): Promise<void> {
  leaveExample();
  for (const file of files) {
    const name = file.name.toLowerCase();
    if (/\.policy\.ya?ml$/.test(name)) policy.text = await file.text();
    else if (/^roster\b.*\.(?:ya?ml|csv|txt)$/.test(name)) await takeRoster([file]);
    else data.set(`${FOLDER}${file.name}`, new Uint8Array(await file.arrayBuffer()));
  }
  await dataChanged();
}

async function takeRoster([file]: readonly File[]): Promise<void> {
  if (file === undefined) return;
  roster.text = await file.text();
  await settleRoster();
}

/** A plain list becomes a roster, and the policy names the roster as it is called now. */
async function settleRoster(): Promise<void> {
  const people = await engine.ask("rosterOf", roster.text, channel);
  if (people !== null) roster.text = people;
  const name = rosterName(roster.text);
  policy.text = policy.text.replace(/^roster: roster\.(?:yml|csv)$/m, `roster: ${name}`);
  proposed = proposed.replace(/^roster: roster\.(?:yml|csv)$/m, `roster: ${name}`);
}

async function dataChanged(): Promise<void> {
  showFiles(at("files"), data, (names) => {
    if (names.length === data.size) leaveExample();
    for (const name of names) data.delete(name);
    void dataChanged();
  });
  const { policy: next, channels } = await policyFor(engine, data, roster.text);
  channel = channels[0] ?? channel;
  if (policy.text === proposed || policy.text.trim() === "") {
    proposed = next;
    policy.text = next;
  }
  judgeSoon();
}

async function showExample(): Promise<void> {
  const { [POLICY]: ownPolicy = "", "roster.yml": ownRoster = "", ...others } = example;
  data = new Map(Object.entries(others).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  at<HTMLInputElement>("as-of").value = EXAMPLE_DAY;
  policy.text = ownPolicy;
  roster.text = ownRoster;
  isExample = true;
  await dataChanged();
}

function leaveExample(): void {
  if (!isExample) return;
  isExample = false;
  data.clear();
  policy.text = "";
  roster.text = "";
  at<HTMLInputElement>("as-of").value = "";
}

function say(words: string): void {
  at("said").textContent = words;
}

async function share(): Promise<void> {
  const address = await addressOf(policy.text, location.href);
  history.replaceState(null, "", address);
  const isCopied = await navigator.clipboard.writeText(address).then(
    () => true,
    () => false,
  );
  say(
    `${isCopied ? "Copied. " : "It is in the address bar now. "}The link holds the policy and nothing else: no data, no employees.`,
  );
}

takeFiles(at("data-input"), at("data-drop"), (files) => void take(files));
takeFiles(at("roster-input"), at("roster"), (files) => void takeRoster(files).then(judgeSoon));
takeFiles(
  at("policy-input"),
  at("policy"),
  ([file]) => void file?.text().then((text) => (policy.text = text)),
);
// A file that misses its place must not take the page's.
for (const type of ["dragover", "drop"]) addEventListener(type, (event) => event.preventDefault());
for (const id of ["example", "example-too"]) at(id).addEventListener("click", () => void showExample());
at("as-of").addEventListener("change", judgeSoon);
at("share").addEventListener("click", () => void share());
at("policy-save").addEventListener("click", () => save(POLICY, policy.text));
at("roster-save").addEventListener("click", () => {
  const text = repositoryOf(new Map(), "", roster.text).get(rosterName(roster.text));
  save(rosterName(roster.text), new TextDecoder().decode(text));
});
at("workflow-save").addEventListener(
  "click",
  () => void engine.ask("workflowText", "main", POLICY).then((text) => save("engagement.yml", text)),
);

at("bench").hidden = false;
const shared = await policyIn(location.href);
if (shared !== null) {
  policy.text = shared;
  say("This policy came with the link. Add data to judge by it.");
}
if (location.hash === "#example") await showExample();
else await dataChanged();
