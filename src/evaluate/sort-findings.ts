import type { Finding } from "../domain/report.ts";

/** By scope, so that the order in which posts were first met does not show; those of one scope as they were judged. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const key = ({ scope }: Finding) =>
    JSON.stringify([scope.from ?? "", scope.channel ?? "", scope.object ?? "", scope.account ?? ""]);
  const keyed = findings.map((finding) => ({ finding, key: key(finding) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ finding }) => finding);
}
