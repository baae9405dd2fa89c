import { COMMIT } from "../domain/base.ts";
import { InputError, inputError } from "../domain/diagnostic.ts";
import { askGit, runGit } from "./run-git.ts";

const FETCH = "fetch the whole history, with `fetch-depth: 0` for actions/checkout";

/** The checkout lacks commits that it takes; where they come from, they can be asked for. */
export class MissingHistory extends InputError {}

/**
 * The commit in which HEAD and a ref have last been one. A name is that of a branch of `origin` before any other, as
 * anybody who may push a tag could name it like the branch; a tag counts where no branch has the name.
 * @param top the top of the working tree
 * @throws InputError where there is no such ref or common commit, or two refs of the name lead to different ones
 */
export async function mergeBase(top: string, ref: string): Promise<string> {
  if (ref.startsWith("-")) throw inputError(`"${ref}" is not a ref; none begins with a dash`);
  const refs = await refsNamed(top, ref);
  const merged: { name: string; commit: string }[] = [];
  for (const name of refs) merged.push({ name, commit: await mergeBaseOf(top, name, ref) });
  const [first, ...others] = merged;
  if (first === undefined) {
    const why = COMMIT.test(ref) ? "a forced push may have left it behind" : "check its name";
    throw missing(`there is no ref "${shortName(ref)}" here; ${why}, and ${FETCH}`);
  }
  const other = others.find(({ commit }) => commit !== first.commit);
  if (other === undefined) return first.commit;
  throw inputError(
    `"${ref}" is ambiguous: ${first.name} and ${other.name} lead to different commits; write which of them the change is meant for`,
  );
}

/** The commit that is checked out, in full. */
export async function headOf(top: string): Promise<string> {
  return (await askGit(top, ["rev-parse", "--verify", "HEAD"])).toString("utf8").trim();
}

/**
 * The refs that a name may stand for, each as git takes it without a choice; with what follows a name, as in `main~2`.
 * Where a branch has the name no tag is among them, unless it is told apart from the branch.
 */
async function refsNamed(top: string, ref: string): Promise<string[]> {
  if (COMMIT.test(ref) || ref === "HEAD") return existing(top, [ref]);
  const { name = ref, rest = "" } = /^(?<name>[^~^:@{]+)(?<rest>[~^@].*)?$/.exec(ref)?.groups ?? {};
  const whole = (prefix: string) => `${prefix}${name}${rest}`;
  if (name.startsWith("refs/")) {
    const exact = await existing(top, [ref]);
    if (exact.length > 0) return exact;
    return existing(top, [`refs/remotes/origin/${name.replace(/^refs\/heads\//, "")}${rest}`]);
  }
  const refs = await existing(
    top,
    ["refs/remotes/origin/", "refs/heads/", "refs/remotes/", "refs/tags/"].map(whole),
  );
  return refs.length > 0 ? refs : existing(top, [ref]);
}

async function existing(top: string, names: readonly string[]): Promise<string[]> {
  const existingRefs: string[] = [];
  for (const name of names) {
    const { code } = await runGit(top, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
    if (code === 0) existingRefs.push(name);
  }
  return existingRefs;
}

async function mergeBaseOf(top: string, name: string, ref: string): Promise<string> {
  const { code, stdout, complaint } = await runGit(top, ["merge-base", "HEAD", `${name}^{commit}`]);
  if (code === 0) return stdout.toString("utf8").trim();
  if (code !== 1) throw inputError(`git merge-base failed: ${complaint}`);
  const shallow = (await askGit(top, ["rev-parse", "--is-shallow-repository"])).toString("utf8").trim();
  if (shallow === "true")
    throw missing(
      `this checkout is shallow and lacks the commit in which HEAD and "${shortName(ref)}" part; ${FETCH}`,
    );
  throw inputError(`HEAD and "${shortName(ref)}" have no commit in common; name the target branch`);
}

/** A branch of `origin` as people call it. */
export function shortName(ref: string): string {
  return ref.replace(/^refs\/remotes\/origin\//, "");
}

function missing(message: string): MissingHistory {
  return new MissingHistory([{ message, location: null }]);
}
