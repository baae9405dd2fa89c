import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { RENDERER_NAMES } from "../../src/report/renderers/index.ts";
import { rules } from "../../src/rules/index.ts";
import { cli, repository } from "./repository.ts";

const RULES = rules.map(({ id }) => id);
const COMMANDS = [
  ...["check", "completion", "convert", "explain", "init", "roster", "rules", "schema", "todo", "trace"],
  "verify",
];

/** What each shell makes of a line that ends where the cursor is; words are told apart by one blank. */
const SHELLS: Record<string, (line: string) => string> = {
  bash: (line) => `source ./completions
    IFS=$'\\x1f' read -r -a COMP_WORDS <<< $'${bashWords(line).join("\\x1f")}\\x1f'
    COMP_CWORD=${bashWords(line).length - 1}
    _vanity_check
    printf '%s\\n' "\${COMPREPLY[@]}"`,
  zsh: (line) => {
    const words = line.split(" ");
    // In place of zsh's own, which work only while somebody types.
    return `compdef() { : }
      compset() { PREFIX="\${PREFIX#*=}" }
      compadd() { shift; local word; for word in "$@"; do [[ $word == "$PREFIX"* ]] && print -r -- $word; done }
      _files() { if [[ $1 == -/ ]]; then print -rl -- *(/N); else print -rl -- *(N); fi }
      source ./completions
      words=(${words.map((word) => `'${word}'`).join(" ")}); CURRENT=${words.length}; PREFIX='${words.at(-1)}'
      _vanity_check`;
  },
  fish: (line) => `source ./completions; complete --do-complete '${line}'`,
};

/** Bash makes three words of --option=value. */
function bashWords(line: string): string[] {
  return line.split(" ").flatMap((word) => word.split(/(=)/).filter((part, i) => part !== "" || i === 0));
}

const installed = Object.keys(SHELLS).filter((shell) => spawnSync(shell, ["-c", "true"]).status === 0);

it("has bash at least", () => {
  expect(installed).toContain("bash");
});

describe.each(installed)("in %s", (shell) => {
  const root = repository({ "a policy.yml": "", "folder/file": "" });

  beforeAll(() => {
    const { code, stdout } = cli(".", ["completion", shell]);
    expect(code).toBe(0);
    writeFileSync(join(root, "completions"), stdout);
  });

  function complete(line: string): string[] {
    const script = (SHELLS[shell] as (line: string) => string)(line);
    const { stdout, stderr } = spawnSync(shell, ["-c", script], { cwd: root, encoding: "utf8" });
    expect(stderr).toBe("");
    const words = stdout.split("\n").map((word) => word.replace(/\t.*$/, "").replace(/^--[\w-]+=/, ""));
    return words.filter((word) => word !== "").sort();
  }

  it("completes the commands, which are all that there are", () => {
    expect(complete("vanity-check ")).toEqual(COMMANDS);
    expect(complete("vanity-check co")).toEqual(["completion", "convert"]);
  });

  it("completes every rule, and those that begin like a word", () => {
    expect(complete("vanity-check explain ")).toEqual([...RULES].sort());
    expect(complete("vanity-check explain employee-")).toEqual(
      RULES.filter((id) => id.startsWith("employee-")).sort(),
    );
  });

  it.each([
    ["vanity-check --format ", [...RENDERER_NAMES].sort()],
    ["vanity-check check --fail-on ", ["error", "never", "warning"]],
    ["vanity-check check --format=ju", ["junit"]],
    ["vanity-check todo --format ", ["json", "markdown", "text"]],
    ["vanity-check schema re", ["report"]],
    ["vanity-check completion ", ["bash", "fish", "zsh"]],
    ["vanity-check --as-of ", []],
    ["vanity-check rules ", []],
  ])("completes what goes on after `%s`", (line, words) => {
    expect(complete(line)).toEqual(words);
  });

  it("completes the options of the command that is typed", () => {
    expect(complete("vanity-check convert --a")).toEqual(["--aggregate"]);
    expect(complete("vanity-check --report-d")).toEqual(["--report-dir"]);
    expect(complete("vanity-check verify --")).toEqual(["--help"]);
  });

  it("completes files and folders, with blanks in their names too", () => {
    const files = complete("vanity-check --policy a");
    expect(files.map((name) => name.replaceAll("\\", ""))).toContain("a policy.yml");
    expect(complete("vanity-check --report-dir fo").map((name) => name.replace(/\/$/, ""))).toEqual([
      "folder",
    ]);
    expect(complete("vanity-check verify ").map((name) => name.replace(/\/$/, ""))).toContain("completions");
  });
});

it.each([
  [["completion"], "name a shell"],
  [["completion", "fisch"], 'no completions for "fisch"; did you mean "fish"?'],
])("%j is misuse", (args, message) => {
  expect(cli(".", args)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(message) });
});

describe("each command", () => {
  it.each(COMMANDS)("%s says all of its options in its help", (name) => {
    const help = cli(".", [name, "--help"]).stdout;
    expect(help).toMatch(new RegExp(`^Usage: vanity-check \\[?${name}\\b`));
    const { stdout } = cli(".", ["completion", "fish"]);
    const condition =
      name === "check" ? "not __fish_seen_subcommand_from" : `__fish_seen_subcommand_from ${name}'`;
    const options = stdout
      .split("\n")
      .filter((line) => line.includes(condition))
      .flatMap((line) => / -l ([\w-]+)/.exec(line)?.[1] ?? []);
    expect(options).toContain("help");
    for (const option of options.filter((one) => one !== "help")) expect(help).toContain(`  --${option} `);
  });
});
