import type { RosterSource } from "./source.ts";

/** What `gh api orgs/ORG/members` and `orgs/ORG/teams/TEAM/members` print, with `--slurp` too. */
export const githubMembers: RosterSource = {
  name: "members of an organisation on GitHub",
  read(value) {
    const members = Array.isArray(value) ? (value as unknown[]).flat() : [];
    if (members.length === 0 || !members.every(isMember)) return null;
    return members.map(({ login, type }) => ({
      person: login,
      isOpaque: false,
      name: "",
      relation: "employee",
      accounts: [{ channel: "github", account: login }],
      from: null,
      until: null,
      isBot: type === "Bot",
    }));
  },
};

function isMember(value: unknown): value is { login: string; type?: string } {
  return typeof value === "object" && value !== null && "login" in value && typeof value.login === "string";
}
