import { _ as require_required_node_path } from "./builtins.js";
import { Ht as loadPolicy, K as logLine, Lt as Repository, Mt as loadRosters, Nt as readPeopleSheet, Pt as RosterChecks, Qn as emptyRoster, Rt as findRoot, Ut as noPolicyAt, Vn as formatNumber, Vt as isFile, Yn as NOBODY, a as misuse, it as findPolicy, jt as pseudonymsBy, nr as normaliseHandle, r as print, s as parseArguments, sr as readText, st as systemClock } from "./check.js";
import { Gt as topOf, Ot as platformNamed, Wt as inputError, bt as formatDay, y as parseDocument } from "./reading.js";
import { t as yaml } from "./yaml-text.js";
import { t as operandsOf } from "./operand.js";
// build/config/roster/sources/gitdm.js
var import_required_node_path = require_required_node_path();
const PERSON = /^(\S[^:\t]*): *(\S.*!.*)$/;
const ON_GITHUB = /^(?:\d+\+)?([\w-]+)!users\.noreply\.github\.com$/;
const TIME = /^\s*(.+?)(?: from (\d{4}-\d\d-\d\d))?(?: until (\d{4}-\d\d-\d\d))?\s*$/;
const gitdm = {
	name: "affiliations of CNCF's gitdm",
	read(value, company) {
		const lines = typeof value === "string" ? value.split(/\r?\n/).filter((line) => /^[^#]/.test(line)) : [];
		if (!lines.some((line) => PERSON.test(line))) return null;
		const people = [];
		let account = null;
		let from = null;
		for (const line of lines) {
			const person = PERSON.exec(line);
			if (person !== null) {
				account = accountIn(person[2]);
				from = null;
				continue;
			}
			const [, name = "", begins, ends = null] = TIME.exec(line) ?? [];
			const start = begins ?? from;
			from = ends;
			if (account === null || company !== null && name.toLowerCase() !== company.toLowerCase()) continue;
			const accounts = [{
				channel: "github",
				account
			}];
			people.push({
				person: account,
				isOpaque: false,
				name: "",
				relation: "employee",
				accounts,
				from: start,
				until: ends,
				isBot: false
			});
		}
		return people;
	}
};
function accountIn(addresses) {
	return addresses.split(/[,\s]+/).flatMap((address) => ON_GITHUB.exec(address)?.[1] ?? [])[0] ?? null;
}
// build/config/roster/sources/github-members.js
const githubMembers = {
	name: "members of an organisation on GitHub",
	read(value) {
		const members = Array.isArray(value) ? value.flat() : [];
		if (members.length === 0 || !members.every(isMember)) return null;
		return members.map(({ login, type }) => ({
			person: login,
			isOpaque: false,
			name: "",
			relation: "employee",
			accounts: [{
				channel: "github",
				account: login
			}],
			from: null,
			until: null,
			isBot: type === "Bot"
		}));
	}
};
function isMember(value) {
	return typeof value === "object" && value !== null && "login" in value && typeof value.login === "string";
}
// build/config/roster/sources/sortinghat.js
const sortinghat = {
	name: "individuals of SortingHat",
	read(value, company) {
		return individualsIn(object(value))?.flatMap((individual) => listed(individual, company)) ?? null;
	}
};
function individualsIn(value) {
	const exported = value["uidentities"];
	if (exported !== void 0) return Object.values(object(exported)).map(object);
	const answer = object(object(value["data"] ?? value)["individuals"]);
	return Array.isArray(answer["entities"]) ? answer["entities"].map(object) : null;
}
function listed(individual, company) {
	const profile = object(individual["profile"]);
	const isBot = (profile["isBot"] ?? profile["is_bot"]) === true;
	const accounts = list(individual["identities"]).flatMap(({ source, username }) => {
		const channel = platformNamed(String(source))?.channel;
		return channel === void 0 || typeof username !== "string" ? [] : [{
			channel,
			account: username
		}];
	});
	const { name } = profile;
	const person = {
		person: String(individual["mk"] ?? individual["uuid"] ?? accounts[0]?.account),
		isOpaque: true,
		name: typeof name === "string" ? name : "",
		relation: "employee"
	};
	if (isBot) return [{
		...person,
		accounts,
		from: null,
		until: null,
		isBot
	}];
	return list(individual["enrollments"]).filter((enrollment) => isOf(enrollment, company)).map(({ start, end }) => ({
		...person,
		accounts,
		from: day(start),
		until: day(end),
		isBot
	}));
}
function isOf({ group, organization }, company) {
	const organisation = group ?? organization;
	const name = typeof organisation === "string" ? organisation : String(object(organisation)["name"]);
	return company === null || name.toLowerCase() === company.toLowerCase();
}
function day(written) {
	const date = typeof written === "string" ? written.slice(0, 10) : "";
	return /^(?!1900|2100)\d{4}-\d\d-\d\d$/.test(date) ? date : null;
}
function list(value) {
	return Array.isArray(value) ? value.map(object) : [];
}
function object(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// build/config/roster/propose.js
const SOURCES = [
	githubMembers,
	sortinghat,
	gitdm
];
async function listedIn(bytes, { name, path }, brand, company) {
	if (/\.csv(\.gz)?$/i.test(path)) return listedInSheet(bytes, name, brand, company);
	const text = await readText(bytes, name);
	const value = /\.json(\.gz)?$/i.test(path) ? parseDocument(text, name) : text;
	for (const source of SOURCES) {
		const people = source.read(value, company);
		if (people === null) continue;
		if (people.length > 0) return people;
		const missing = company === null ? "no one" : `no one who works for "${company}"`;
		throw inputError(`lists ${missing}; it was read as ${source.name}`, topOf(name));
	}
	const sources = SOURCES.map((source) => source.name).join(", ");
	throw inputError(`is not a list of people that can be read: ${sources}, or a sheet saved as .csv`, topOf(name));
}
function missingFrom(roster, people) {
	const key = ({ channel, account }) => `${channel} ${normaliseHandle(account, channel)}`;
	const owners = new Map(roster.accounts.map((account) => [key(account), account.person]));
	const bots = new Set(roster.bots.map(key));
	const ids = new Ids([...owners.values(), ...people.flatMap((person) => person.isOpaque ? [person.person] : [])]);
	return people.flatMap((person) => {
		const accounts = person.accounts.filter((account) => !owners.has(key(account)) && !bots.has(key(account)));
		if (accounts.length === 0 && person.accounts.length > 0) return [];
		const id = person.accounts.map((account) => owners.get(key(account))).find((id) => id !== void 0) ?? (person.isOpaque ? person.person : accounts.length === 0 ? "" : ids.of(person.person));
		return [{
			...person,
			accounts,
			id
		}];
	});
}
var Ids = class {
	#ids = /* @__PURE__ */ new Map();
	#last;
	constructor(used) {
		this.#last = Math.max(0, ...used.map((id) => Number(/^p-0*(\d{1,6})$/.exec(id)?.[1] ?? 0)));
	}
	of(person) {
		const id = this.#ids.get(person) ?? `p-${String(++this.#last).padStart(3, "0")}`;
		this.#ids.set(person, id);
		return id;
	}
};
async function listedInSheet(bytes, name, brand, company) {
	const people = /* @__PURE__ */ new Map();
	for (const row of await readPeopleSheet(bytes, name, new RosterChecks(brand, null), company)) {
		const days = {
			from: row.from === null ? null : formatDay(row.from),
			until: row.until === null ? null : formatDay(row.until)
		};
		const person = row.id || row.name;
		const key = JSON.stringify([person, days]);
		const merged = people.get(key) ?? {
			person,
			...whoIs(row),
			relation: row.relation,
			accounts: [],
			...days,
			isBot: false
		};
		merged.accounts.push(...row.accounts);
		people.set(key, merged);
	}
	return [...people.values()];
}
function whoIs({ id, name }) {
	const isOpaque = /^[^\s@]*\d[^\s@]*$/.test(id);
	return {
		isOpaque,
		name: name || (isOpaque ? "" : id)
	};
}
// build/cli/roster.js
const OPTIONS = {
	policy: { type: "string" },
	company: { type: "string" }
};
const command = {
	options: OPTIONS,
	values: { policy: "file" },
	operands: "file",
	run: roster
};
async function roster(args) {
	const { values, positionals } = parseArguments({
		args,
		options: OPTIONS,
		allowPositionals: true
	});
	if (positionals.length === 0) throw misuse("name a file that lists people");
	const { brand, present } = await settingOf(values.policy);
	const people = [];
	for (const { bytes, name, path } of await operandsOf(positionals)) people.push(...await listedIn(bytes, {
		name,
		path
	}, brand, values.company ?? null));
	const missing = missingFrom(present, people);
	return print(proposal(missing, people.length));
}
async function settingOf(option) {
	const given = option === void 0 ? findPolicy(process.cwd()) : (0, import_required_node_path.resolve)(option);
	if (!isFile(given)) {
		if (option !== void 0) throw noPolicyAt(option);
		return {
			brand: NOBODY,
			present: emptyRoster()
		};
	}
	const repository = new Repository(findRoot((0, import_required_node_path.dirname)(given)));
	const path = repository.entry(given);
	const { offsets } = systemClock();
	const policy = await loadPolicy(repository, path, (zone) => offsets(zone) !== null);
	const key = pseudonymsBy(process.env["VANITY_CHECK_KEY"] || null)?.keyId ?? null;
	return {
		brand: policy.brand,
		present: await loadRosters(repository, policy, path, key)
	};
}
function proposal(missing, listed) {
	const present = listed - missing.length;
	if (missing.length === 0) return `# Nobody to add: ${listed === 1 ? "the one person" : `all ${listed}`} in the list ${listed === 1 ? "is" : "are"} on the roster already.\n`;
	const having = missing.filter(({ accounts }) => accounts.length > 0);
	const people = having.filter(({ isBot }) => !isBot);
	const bots = having.filter(({ isBot }) => isBot).flatMap(botLines);
	return `${[
		...introduction(people, present),
		...people.length === 0 ? [] : ["people:", ...people.map(personLine)],
		...bots.length === 0 ? [] : ["bots:", ...bots],
		...withoutAccount(missing.filter(({ accounts }) => accounts.length === 0))
	].map(logLine).join("\n")}\n`;
}
function introduction(people, present) {
	const rest = present === 0 ? "" : ` ${formatNumber(present)} in the list ${present === 1 ? "is" : "are"} on the roster already.`;
	const isNamed = people.some(({ name }) => name !== "");
	return [`# Proposed roster entries. Check each: does this person work for you, with these accounts and on these days?${rest}`, ...isNamed ? ["# The names are for you alone: delete them before you commit. The roster needs none."] : []];
}
function withoutAccount(people) {
	if (people.length === 0) return [];
	const [who, verb] = people.length === 1 ? ["1 person", "has"] : [`${formatNumber(people.length)} people`, "have"];
	return [`# ${who} in the list ${verb} no account there. Until you add one, they count as outsiders:`, ...people.map(({ name, person }) => `#   ${name || person}`)];
}
function personLine({ id, name, relation, accounts, from, until }) {
	const channels = [...new Set(accounts.map(({ channel }) => channel))].map((channel) => {
		const names = accounts.filter((account) => account.channel === channel).map(accountText);
		return `${yaml(channel)}: ${names.length === 1 ? names[0] : `[${names.join(", ")}]`}`;
	});
	const days = [from === null ? "" : `, from: ${from}`, until === null ? "" : `, until: ${until}`].join("");
	const who = name === "" ? "" : ` # ${name}`;
	return `  - { id: ${quoted(id)}, relation: ${relation}, accounts: { ${channels.join(", ")} }${days} }${who}`;
}
function botLines({ accounts }) {
	return accounts.map(({ channel, account }) => `  - { channel: ${yaml(channel)}, account: ${quoted(account)} }`);
}
function accountText({ account, isName }) {
	return isName === true ? `{ name: ${quoted(account)} }` : quoted(account);
}
function quoted(text) {
	return /^[\p{L}][\p{L}\p{N}_.-]*$/u.test(text) ? yaml(text) : JSON.stringify(text);
}
export { command };
