import { platformNamed } from "../../../domain/platforms/index.ts";
import type { Listed, RosterSource } from "./source.ts";

type Json = Record<string, unknown>;

/** What GrimoireLab's SortingHat exports, by its command line or its GraphQL API. */
export const sortinghat: RosterSource = {
  name: "individuals of SortingHat",
  read(value, company) {
    const individuals = individualsIn(object(value));
    return individuals?.flatMap((individual) => listed(individual, company)) ?? null;
  },
};

function individualsIn(value: Json): Json[] | null {
  const exported = value["uidentities"];
  if (exported !== undefined) return Object.values(object(exported)).map(object);
  const answer = object(object(value["data"] ?? value)["individuals"]);
  return Array.isArray(answer["entities"]) ? answer["entities"].map(object) : null;
}

/** Each enrollment is a time at the company; an account that goes with a name alone, as mails do, is none. */
function listed(individual: Json, company: string | null): Listed[] {
  const profile = object(individual["profile"]);
  const isBot = (profile["isBot"] ?? profile["is_bot"]) === true;
  const accounts = list(individual["identities"]).flatMap(({ source, username }) => {
    const channel = platformNamed(String(source))?.channel;
    return channel === undefined || typeof username !== "string" ? [] : [{ channel, account: username }];
  });
  const { name } = profile;
  const person = {
    person: String(individual["mk"] ?? individual["uuid"] ?? accounts[0]?.account),
    isOpaque: true,
    name: typeof name === "string" ? name : "",
    relation: "employee" as const,
  };
  if (isBot) return [{ ...person, accounts, from: null, until: null, isBot }];
  const times = list(individual["enrollments"]).filter((enrollment) => isOf(enrollment, company));
  return times.map(({ start, end }) => ({ ...person, accounts, from: day(start), until: day(end), isBot }));
}

function isOf({ group, organization }: Json, company: string | null): boolean {
  const organisation = group ?? organization;
  const name = typeof organisation === "string" ? organisation : String(object(organisation)["name"]);
  return company === null || name.toLowerCase() === company.toLowerCase();
}

/** SortingHat writes 1900 and 2100 for what has no beginning and no end. */
function day(written: unknown): string | null {
  const date = typeof written === "string" ? written.slice(0, 10) : "";
  return /^(?!1900|2100)\d{4}-\d\d-\d\d$/.test(date) ? date : null;
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(object) : [];
}

function object(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}
