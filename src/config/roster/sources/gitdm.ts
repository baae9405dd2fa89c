import type { Listed, RosterSource } from "./source.ts";

/** `login: mail!host, login!users.noreply.github.com` */
const PERSON = /^(\S[^:\t]*): *(\S.*!.*)$/;
const ON_GITHUB = /^(?:\d+\+)?([\w-]+)!users\.noreply\.github\.com$/;
const TIME = /^\s*(.+?)(?: from (\d{4}-\d\d-\d\d))?(?: until (\d{4}-\d\d-\d\d))?\s*$/;

/** The lists of `developers_affiliations` of CNCF's gitdm: a person, and below it where they worked, one time a line. */
export const gitdm: RosterSource = {
  name: "affiliations of CNCF's gitdm",
  read(value, company) {
    const lines = typeof value === "string" ? value.split(/\r?\n/).filter((line) => /^[^#]/.test(line)) : [];
    if (!lines.some((line) => PERSON.test(line))) return null;
    const people: Listed[] = [];
    let account: string | null = null;
    let from: string | null = null;
    for (const line of lines) {
      const person = PERSON.exec(line);
      if (person !== null) {
        account = accountIn(person[2] as string);
        from = null;
        continue;
      }
      const [, name = "", begins, ends = null] = TIME.exec(line) ?? [];
      const start = begins ?? from;
      // A time begins where the one before it ends.
      from = ends;
      if (account === null || (company !== null && name.toLowerCase() !== company.toLowerCase())) continue;
      const accounts = [{ channel: "github", account }];
      people.push({
        person: account,
        isOpaque: false,
        name: "",
        relation: "employee",
        accounts,
        from: start,
        until: ends,
        isBot: false,
      });
    }
    return people;
  },
};

function accountIn(addresses: string): string | null {
  const logins = addresses.split(/[,\s]+/).flatMap((address) => ON_GITHUB.exec(address)?.[1] ?? []);
  return logins[0] ?? null;
}
