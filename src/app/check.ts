import { relative } from "node:path";
import { noPolicyAt } from "../config/policy/load.ts";
import type { Base } from "../domain/base.ts";
import { type Report, wholeReport } from "../domain/report.ts";
import { isFile } from "../io/is-file.ts";
import { Repository } from "../io/repository.ts";
import { HelperThread } from "./helper-thread.ts";
import { type JudgeRequest, judge } from "./judge.ts";

/** What a shell asks for. */
export interface Request extends JudgeRequest {
  /** Absolute path of the repository's root; nothing outside it is read. */
  root: string;
  /** Absolute path of the policy. */
  policy: string;
  /** What the change is made against, where one is judged: its policy and roster judge. */
  base?: Base | null;
  /** Whether the report is to hold the digests of the files that were read. */
  digests?: boolean;
}

/**
 * Judges the repository on the disk that holds a policy.
 * @param given the repository at the request's root; the caller may ask it afterwards what was read
 * @throws InputError where it could not be judged
 */
export async function check(request: Request, given?: Repository): Promise<Report> {
  if (!isFile(request.policy)) throw noPolicyAt(relative(request.root, request.policy));
  const repository = given ?? new Repository(request.root);
  const policyPath = repository.entry(request.policy);
  const { base = null, digests = false, helper = new HelperThread(digests) } = request;
  try {
    const report = await judge(
      repository,
      policyPath,
      { ...request, helper },
      base &&
        (async (own, read) => {
          const { openBase } = await import("./compare-with-base.ts");
          return openBase({ base, repository, policyPath, own, read });
        }),
    );
    if (!digests) return report;
    // Whoever wants digests shows or keeps all of the report.
    return { ...wholeReport(report), filesRead: await repository.digests(await helper?.digests) };
  } finally {
    helper?.end();
  }
}
