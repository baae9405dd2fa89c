export const id = 637;
export const ids = [637,42];
export const modules = {

/***/ 4637:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/change/listed.js
/** As many of a kind as are told one by one; with more of them, nobody would read any. */
const MAX_LISTED = 50;
/** The first of a list; of a longer one the last tells how many are left. */
function listed(items, rest) {
    if (items.length <= MAX_LISTED)
        return [...items];
    return [...items.slice(0, MAX_LISTED - 1), rest(items.slice(MAX_LISTED - 1))];
}

;// CONCATENATED MODULE: ./build/change/loosened-reading.js

/** Files that a change leaves unread, or has read in another way. */
function loosenedReading(base, head) {
    return ["snapshots", "plans"].flatMap((name) => [
        ...unread(name, base, head),
        ...readAnew(name, base.policy, head.policy),
    ]);
}
function unread(name, base, { policy, reads }) {
    const at = policy.locate([name], ["snapshots"], ["plans"]);
    const left = [...base.reads[name]].filter((file) => !reads[name].has(file));
    const tell = (what) => ({
        detail: `no longer reads ${what} as ${name}`,
        isSure: true,
        at,
        about: `unread ${name} ${what}`,
    });
    return listed(left.map(tell), (more) => tell(`${more.length} more files`));
}
function readAnew(name, base, head) {
    return head[name].flatMap((source) => {
        const before = base[name].filter(({ path }) => path === source.path).map(wayOf);
        if (before.length === 0 || before.includes(wayOf(source)))
            return [];
        const detail = `reads ${source.path} in another way than before`;
        return [{ detail, isSure: false, at: source.location, about: `way ${name} ${wayOf(source)}` }];
    });
}
function wayOf({ path, format, channel, columns, dates }) {
    return JSON.stringify([path, format, channel, Object.entries(columns).sort(), dates]);
}

// EXTERNAL MODULE: ./build/domain/day.js
var domain_day = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(5365);
// EXTERNAL MODULE: ./build/domain/account.js
var domain_account = __webpack_require__(8750);
;// CONCATENATED MODULE: ./build/change/account-key.js

/** The same for accounts that are one, also where one side of the change has its pseudonym. */
function accountKey({ channel, account }, pseudonyms) {
    const name = pseudonyms?.of(channel, account) ?? (0,domain_account/* normaliseHandle */.H)(account);
    return `${channel.toLowerCase()} ${name}`;
}

;// CONCATENATED MODULE: ./build/change/loosened-roster.js




/** By what the rosters of a change count fewer people among ours, or more among nobody's. */
function loosenedRoster({ base, head, pseudonyms }) {
    const start = head.policy.locate(["roster"], ["brand"]);
    const before = new IndexedRoster(base.roster, pseudonyms);
    const now = new IndexedRoster(head.roster, pseudonyms);
    return [
        ...listed(lostPeople(before, now, start), (left) => ({
            detail: `takes ${left.length} more off the roster`,
            isSure: true,
            at: start,
            about: "roster rest",
        })),
        ...bots(before, now, start),
        ...reviewed(before, now),
    ];
}
/** A roster, and its accounts by what they are compared by. */
class IndexedRoster {
    roster;
    #pseudonyms;
    #members;
    constructor(roster, pseudonyms) {
        this.roster = roster;
        this.#pseudonyms = pseudonyms;
        this.#members = (0,group_by/* groupBy */.$)(roster.accounts, (account) => this.keyOf(account));
    }
    keyOf(account) {
        return accountKey(account, this.#pseudonyms);
    }
    members(account) {
        return this.#members.get(this.keyOf(account)) ?? [];
    }
}
/** Those who are gone from the roster, and accounts that count on fewer days, each at the nearest line left. */
function lostPeople({ roster }, head, start) {
    const found = [];
    let near = start;
    for (const [person, accounts] of (0,group_by/* groupBy */.$)(roster.accounts, (account) => account.person)) {
        const left = accounts.filter((account) => head.members(account).length > 0);
        near = (left[0] === undefined ? undefined : head.members(left[0])[0]?.location) ?? near;
        const tell = (detail, about, at = near) => found.push({ detail, isSure: true, at, about: `roster ${about}` });
        const names = (some) => some.map(nameOf).join(", ");
        const gone = accounts.filter((account) => !left.includes(account));
        if (left.length === 0)
            tell(`takes ${person} off the roster (${names(gone)})`, person);
        else if (gone.length > 0)
            tell(`takes ${names(gone)} of ${person} off the roster`, `${person} ${names(gone)}`);
        for (const account of left) {
            const now = head.members(account);
            if (covers(now, account))
                continue;
            const detail = `counts ${nameOf(account)} of ${person} among ours on fewer days`;
            tell(detail, `${head.keyOf(account)} ${JSON.stringify(now.map(spanOf))}`, now[0]?.location);
        }
    }
    return found;
}
/** Whether memberships hold, one after the other, on all days on which another one does. */
function covers(memberships, wanted) {
    const [from, until] = spanOf(wanted);
    let at = from;
    for (const [begins, ends] of memberships.map(spanOf).sort(([a], [b]) => a - b)) {
        if (begins > at)
            break;
        at = Math.max(at, ends);
    }
    return at >= until;
}
function spanOf({ from, until }) {
    return [from ?? Number.NEGATIVE_INFINITY, until ?? Number.POSITIVE_INFINITY];
}
function bots(before, now, start) {
    const [base, head] = [before.roster, now.roster];
    const had = new Set(base.bots.map((bot) => now.keyOf(bot)));
    const has = new Set(head.bots.map((bot) => now.keyOf(bot)));
    const added = head.bots
        .filter((bot) => !had.has(now.keyOf(bot)))
        .map((bot) => {
        const isInsider = before.members(bot).length > 0;
        const detail = `counts ${nameOf(bot)} as a bot${isInsider ? ", not as one of ours" : ""}`;
        return { detail, isSure: isInsider, at: bot.location, about: `bot ${now.keyOf(bot)}` };
    });
    const gone = base.bots
        .filter((bot) => !has.has(now.keyOf(bot)) && now.members(bot).length === 0)
        .map((bot) => ({
        detail: `counts the bot ${nameOf(bot)} among the people outside`,
        isSure: true,
        at: head.bots[0]?.location ?? head.accounts[0]?.location ?? start,
        about: `no bot ${now.keyOf(bot)}`,
    }));
    return [...added, ...gone];
}
/** Who is reviewed is never taken for an insider that nobody has declared. */
function reviewed(index, { roster: head }) {
    const until = (day) => day ?? Number.POSITIVE_INFINITY;
    return head.reviewedOutsiders.flatMap((one) => {
        const before = index.roster.reviewedOutsiders.filter((other) => index.keyOf(other) === index.keyOf(one));
        if (before.some((other) => until(other.until) >= until(one.until)))
            return [];
        const end = one.until === null ? "" : ` until ${(0,domain_day/* formatDay */.im)(one.until)}`;
        const detail = `takes ${nameOf(one)} for a reviewed outsider${end}`;
        return [{ detail, isSure: true, at: one.location, about: `reviewed ${index.keyOf(one)}${end}` }];
    });
}
function nameOf({ channel, account }) {
    return `${account} on ${channel}`;
}

// EXTERNAL MODULE: ./build/domain/report.js
var report = __webpack_require__(2663);
// EXTERNAL MODULE: ./build/domain/quantity.js
var quantity = __webpack_require__(760);
// EXTERNAL MODULE: ./build/evaluate/limit.js
var limit = __webpack_require__(1997);
;// CONCATENATED MODULE: ./build/evaluate/leniency.js


/** Which way lets more pass of a rule's option, its limit's by its operator; undefined where that depends. */
function lenientWay(rule, name, spec) {
    if (spec.lenient !== undefined || !(0,limit/* limitNames */.c$)(rule).includes(name))
        return spec.lenient;
    return rule.limit.operator === "<=" ? "up" : "down";
}
/**
 * Which way an option moves from one value to another; what is not given is less than all that could be.
 * @param way which way lets more pass
 */
function shiftOf({ kind }, way, before, after) {
    const isTime = kind === "duration" || kind === "days";
    const value = (given) => isTime && given !== undefined ? (0,quantity/* parseDuration */.E9)(given) : given;
    const { gained, lost } = difference(value(before), value(after));
    if (!gained && !lost)
        return "none";
    if (way === undefined)
        return "unclear";
    if (typeof way === "object") {
        return after === way.word ? "looser" : before === way.word ? "stricter" : "unclear";
    }
    return (way === "up" ? gained : lost) ? "looser" : "stricter";
}
/** What a value has more and less than another: of a list both may be. */
function difference(before, after) {
    if (Array.isArray(before) || Array.isArray(after)) {
        const [one, other] = [new Set([before ?? []].flat()), new Set([after ?? []].flat())];
        return {
            gained: [...other].some((item) => !one.has(item)),
            lost: [...one].some((item) => !other.has(item)),
        };
    }
    if (typeof before === "object" || typeof after === "object" || typeof before === "string") {
        const differs = JSON.stringify(before) !== JSON.stringify(after);
        return { gained: differs, lost: differs };
    }
    const [one, other] = [before, after].map((given) => Number(given ?? Number.NEGATIVE_INFINITY));
    return { gained: other > one, lost: other < one };
}

// EXTERNAL MODULE: ./build/evaluate/options.js
var evaluate_options = __webpack_require__(4376);
// EXTERNAL MODULE: ./build/evaluate/wording.js
var wording = __webpack_require__(4038);
// EXTERNAL MODULE: ./build/rules/index.js + 35 modules
var rules = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/change/loosened-rules.js





/** The rules that a change switches off, lowers in level, or moves in the lenient direction. */
function loosenedRules(base, head) {
    return rules.rules.flatMap((rule) => {
        const entries = (policy) => policy.rules.filter((entry) => entry.rule === rule.id);
        const [before, after] = [entries(base), entries(head)];
        const place = head.locate(["rules", rule.id], ["extends"], ["rules"]);
        if (after.length === 0 && before.length > 0) {
            return [{ detail: `switches off ${rule.id}`, isSure: true, at: place, about: rule.id }];
        }
        const { pairs, gone } = matched(before, after, (one, other) => ({
            rule,
            after: other,
            differences: differencesOf(rule, [one, base], [other, head]),
        }));
        return [
            ...pairs.flatMap((pair) => pair.differences.map((difference) => moved(pair, difference))),
            ...gone.map((entry) => ({
                detail: `drops an entry of ${rule.id}${optionsText(rule, entry)}`,
                isSure: true,
                at: place,
                about: `${rule.id} ${JSON.stringify(entry.options)}`,
            })),
        ];
    });
}
/**
 * What became of each entry: an entry of the change that is no looser, whichever it is; else, of those that are
 * nothing else's, the one that differs least.
 */
function matched(before, after, pairOf) {
    const all = before.map((one) => ({ one, pairs: after.map((other) => pairOf(one, other)) }));
    const kept = all.map(({ pairs }) => pairs.find(({ differences }) => differences.length === 0)?.after);
    const taken = new Set(kept);
    const pairs = [];
    const gone = [];
    for (const [i, { one, pairs: candidates }] of all.entries()) {
        if (kept[i] !== undefined)
            continue;
        const [best] = candidates
            .filter((pair) => !taken.has(pair.after))
            .sort((a, b) => a.differences.length - b.differences.length);
        if (best === undefined)
            gone.push(one);
        else {
            taken.add(best.after);
            pairs.push(best);
        }
    }
    return { pairs, gone };
}
function differencesOf(rule, [one, base], [other, head]) {
    const options = Object.entries((0,evaluate_options/* optionsOf */.cz)(rule)).flatMap(([name, spec]) => {
        if (one.options[name] === undefined && other.options[name] === undefined)
            return [];
        const [before, after] = [effective(name, one, base), effective(name, other, head)];
        const shift = shiftOf(spec, lenientWay(rule, name, spec), before, after);
        return shift === "looser" || shift === "unclear"
            ? [{ name, shift, before: shown(spec, before), after: shown(spec, after) }]
            : [];
    });
    const isMilder = report/* LEVELS */.A_.indexOf(other.level) > report/* LEVELS */.A_.indexOf(one.level);
    const level = { name: "level", shift: "looser", before: one.level, after: other.level };
    return isMilder ? [level, ...options] : options;
}
/** A rule without a window of its own judges the policy's. */
function effective(name, { options }, { window }) {
    return options[name] ?? (name === "window" ? `${window}d` : undefined);
}
function moved({ rule, after }, { name, shift, before, after: now }) {
    return {
        detail: `sets \`${name}\` of ${rule.id} to ${now} (${before} before)`,
        isSure: shift === "looser",
        at: after.locate(name),
        about: `${rule.id} ${name} ${before} ${now}`,
    };
}
function shown({ kind }, value) {
    if (value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return value.length === 0 ? "none" : value.join(", ");
    if (typeof value === "object")
        return "other words";
    return typeof value === "number" && (kind === "share" || kind === "confidence")
        ? (0,wording/* quantity */.au)(value, "share")
        : String(value);
}
/** The options by which an entry differs from what it would be without any. */
function optionsText(rule, { options }) {
    const own = Object.entries((0,evaluate_options/* optionsOf */.cz)(rule)).flatMap(([name, spec]) => {
        const isOwn = shiftOf(spec, undefined, spec.default, options[name]) !== "none";
        return isOwn ? [`${name}: ${shown(spec, options[name])}`] : [];
    });
    return own.length === 0 ? "" : ` (${own.join("; ")})`;
}

// EXTERNAL MODULE: ./build/store/categories.js
var categories = __webpack_require__(1668);
;// CONCATENATED MODULE: ./build/change/loosened-settings.js


/** Of the policy's own settings, those by which a change lets more pass, or may. */
function loosenedSettings(rulebooks) {
    const { base, head } = rulebooks;
    return [
        ...movedSettings(base.policy, head.policy),
        ...brandAccounts(rulebooks),
        ...brandWords(base.policy.brand, head.policy),
        ...loosened_settings_categories(base.policy, head.policy),
    ];
}
function movedSettings(base, head) {
    const settings = [
        ["timezone", base.timezone, head.timezone],
        ["window", `${base.window}d`, `${head.window}d`],
    ];
    return settings.flatMap(([name, before, after]) => {
        if (before === after)
            return [];
        const detail = `sets \`${name}\` to ${after} (${before} before)`;
        return [{ detail, isSure: false, at: head.locate([name]), about: `${name} ${before} ${after}` }];
    });
}
/** Without its account the brand is a stranger to itself; and what it does itself counts on no side. */
function brandAccounts({ base, head, pseudonyms }) {
    const keyOf = (account) => accountKey(account, pseudonyms);
    const [before, after] = [accountsOf(base.policy.brand), accountsOf(head.policy.brand)];
    const insiders = new Set(base.roster.accounts.map(keyOf));
    const at = head.policy.locate(["brand", "accounts"]);
    const tell = (one, isSure, detail) => {
        return { detail, isSure, at, about: `brand ${isSure} ${keyOf(one)}` };
    };
    const gone = without(before, after, keyOf).map((one) => tell(one, true, `takes ${one.account} on ${one.channel} out of \`brand.accounts\``));
    const added = without(after, before, keyOf).flatMap((one) => {
        const detail = `counts ${one.account} on ${one.channel} as the brand itself`;
        if (insiders.has(keyOf(one)))
            return [tell(one, true, `${detail}, not as an insider`)];
        return before.some(({ channel }) => channel === one.channel) ? [tell(one, false, detail)] : [];
    });
    return [...gone, ...added];
}
function accountsOf({ accounts }) {
    return Object.entries(accounts).flatMap(([channel, names]) => names.map((account) => ({ channel, account })));
}
function brandWords(base, head) {
    const lost = without(base.words, head.brand.words, lowerCase);
    if (lost.length === 0)
        return [];
    const detail = `takes ${lost.join(", ")} out of \`brand.words\``;
    return [{ detail, isSure: true, at: head.locate(["brand", "words"], ["brand"]), about: `words ${lost}` }];
}
/** A post is promotional by fewer words, or of another category by more: the first that fits holds. */
function loosened_settings_categories(base, head) {
    const names = [...new Set([...Object.keys(base.categories), ...Object.keys(head.categories)])];
    const found = names.flatMap((name) => {
        const [before, after] = [wordsOf(base, name), wordsOf(head, name)];
        const at = head.locate(["categories", name], ["categories"]);
        const [lost, gained] = [without(before, after, lowerCase), without(after, before, lowerCase)];
        const about = `category ${name} ${lost} ${gained}`;
        if (name === categories/* PROMOTIONAL */.FX && lost.length > 0)
            return [{ detail: `no longer takes ${lost.join(", ")} for promotional`, isSure: true, at, about }];
        if (name !== categories/* PROMOTIONAL */.FX && gained.length > 0)
            return [{ detail: `takes ${gained.join(", ")} for ${name}`, isSure: false, at, about }];
        return [];
    });
    const [before, after] = [base, head].map(({ categories: all }) => Object.keys(all));
    const overtaking = overtakers(before ?? [], after ?? []);
    if (overtaking.length > 0) {
        const detail = `takes a post for ${overtaking.join(", ")} before promotional`;
        found.push({ detail, isSure: false, at: head.locate(["categories"]), about: `order ${overtaking}` });
    }
    return found;
}
/** The categories that came after promotional, and come before it now. */
function overtakers(before, after) {
    const earlier = (names) => names.slice(0, Math.max(0, names.indexOf(categories/* PROMOTIONAL */.FX)));
    return earlier(after).filter((name) => before.includes(name) && !earlier(before).includes(name));
}
function wordsOf({ categories: all }, name) {
    const { labels = [], words = [], links = [] } = all[name] ?? {};
    return [...labels, ...words, ...links];
}
/** The items that others do not have, by what they are compared by. */
function without(items, others, keyOf) {
    const known = new Set(others.map(keyOf));
    return items.filter((item) => !known.has(keyOf(item)));
}
function lowerCase(text) {
    return text.toLowerCase();
}

;// CONCATENATED MODULE: ./build/change/loosened-waivers.js

const NARROWING = ["object", "day", "channel"];
/** The waivers of a change that let through what none at the base does: new, longer or wider ones. */
function loosenedWaivers(base, head) {
    return head.waivers.flatMap((waiver) => {
        const before = base.waivers.filter(({ rule }) => rule === waiver.rule);
        if (before.some((one) => isAsWide(one, waiver) && one.until >= waiver.until))
            return [];
        const until = (0,domain_day/* formatDay */.im)(waiver.until);
        const about = JSON.stringify([waiver.rule, ...NARROWING.map((key) => waiver[key]), until]);
        const tell = (detail) => [{ detail, isSure: true, at: waiver.location, about }];
        if (before.some((one) => isAsWide(one, waiver)))
            return tell(`makes a waiver of ${waiver.rule} longer, until ${until}`);
        if (before.some((one) => isAsWide(waiver, one)))
            return tell(`makes a waiver of ${waiver.rule} wider`);
        return tell(`waives ${waiver.rule} until ${until}`);
    });
}
/** Whether a waiver covers all that another one does, as long as both hold. */
function isAsWide(one, other) {
    return NARROWING.every((key) => one[key] === null || one[key] === other[key]);
}

;// CONCATENATED MODULE: ./build/change/loosened.js





/**
 * All by which a change lets more pass than its base: by what its policy and rosters come to, with what they
 * extend, so that a mere reformat is none.
 */
function loosened(rulebooks) {
    const { base, head } = rulebooks;
    return [
        ...loosenedRules(base.policy, head.policy),
        ...loosenedSettings(rulebooks),
        ...loosenedReading(base, head),
        ...loosenedWaivers(base.policy, head.policy),
        ...loosenedRoster(rulebooks),
    ];
}

;// CONCATENATED MODULE: ./build/change/relocated.js
/**
 * The base's policy with its places in the files of the change, as those are what people look at: where a part
 * stands there too its own line, else the nearest one left.
 */
function relocated(base, head) {
    return {
        ...base,
        path: head.path,
        rules: base.rules.map((entry) => ruleIn(head, entry, base.rules)),
        snapshots: base.snapshots.map((source) => sourceIn(head, source, "snapshots")),
        plans: base.plans.map((source) => sourceIn(head, source, "plans")),
        waivers: base.waivers.map((waiver) => waiverIn(head, waiver)),
        locate: head.locate,
    };
}
function ruleIn(head, entry, all) {
    const ofRule = ({ rule }) => rule === entry.rule;
    const there = head.rules.filter(ofRule)[all.filter(ofRule).indexOf(entry)];
    const location = there?.location ?? head.locate(["rules", entry.rule], ["extends"], ["rules"]);
    return { ...entry, location, locate: there?.locate ?? (() => location) };
}
function sourceIn(head, source, name) {
    const there = head[name].find(({ path }) => path === source.path);
    return { ...source, location: there?.location ?? head.locate([name], ["snapshots"], ["plans"]) };
}
function waiverIn(head, waiver) {
    const { rule, object, day, channel } = waiver;
    const there = head.waivers.find((one) => one.rule === rule && one.object === object && one.day === day && one.channel === channel);
    return { ...waiver, location: there?.location ?? head.locate(["waivers"], ["rules"], ["extends"]) };
}

// EXTERNAL MODULE: ./build/domain/pseudonym.js
var pseudonym = __webpack_require__(5651);
// EXTERNAL MODULE: ./build/store/columns.js + 3 modules
var store_columns = __webpack_require__(7633);
;// CONCATENATED MODULE: ./build/change/activity-diff.js



/**
 * What became of the activities of a base, by row: found again by channel and id, without an id by all that they say.
 * One that a later one of the base says again is kept with that.
 */
function fatesOf(before, after, pseudonyms) {
    const fates = new Map();
    const { wanted, nameless } = committed(before, after, fates);
    const { columns } = after;
    for (let row = 0; row < columns.length; row++) {
        const id = columns.id[row];
        if (id === store_columns/* NONE */.x3) {
            const kept = nameless.size === 0 ? undefined : nameless.get(after.key(row))?.pop();
            if (kept !== undefined)
                fates.set(kept, "kept");
            continue;
        }
        const was = wanted.get(id * columns.channels.length + columns.channel[row]);
        if (was === undefined || fates.get(was) === "kept")
            continue;
        const isKept = differences(before.facts(was), after.facts(row), pseudonyms).length === 0;
        fates.set(was, isKept ? "kept" : { row });
    }
    return fates;
}
/** The activities of the base, all of them gone as yet, by what they would be found by in the change. */
function committed(before, after, fates) {
    const { columns } = before;
    const last = new Map();
    const nameless = [];
    for (let row = 0; row < columns.length; row++) {
        const channel = columns.channel[row];
        // A file that could not be read to its end has no channel.
        if (channel === store_columns/* NONE */.x3)
            continue;
        fates.set(row, "gone");
        const id = columns.id[row];
        if (id === store_columns/* NONE */.x3) {
            nameless.push(row);
            continue;
        }
        const key = id * columns.channels.length + channel;
        const earlier = last.get(key);
        if (earlier !== undefined)
            fates.set(earlier, "kept");
        last.set(key, row);
    }
    const { ids, channels } = after.columns;
    const wanted = new Map();
    for (const row of last.values()) {
        const id = ids.find(before.id(row));
        const channel = channels.indexOf(columns.channels[columns.channel[row]]);
        if (id !== store_columns/* NONE */.x3 && channel !== store_columns/* NONE */.x3)
            wanted.set(id * channels.length + channel, row);
    }
    return { wanted, nameless: (0,group_by/* groupBy */.$)(nameless, (row) => before.key(row)) };
}
/** The keys in which an activity differs from what it was; of what platforms let grow, only what shrinks. */
function differences(before, after, pseudonyms) {
    return Object.keys(before).filter((key) => {
        const [one, other] = [before[key], after[key]];
        if (one === other)
            return false;
        if (key === "totals")
            return shrinks(before.totals, after.totals);
        if (key === "answeredAt" && one === null)
            return false;
        if (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other))
            return false;
        return !isSameAccount(one, other, before.channel, pseudonyms);
    });
}
function shrinks(before, after) {
    return Object.entries(before).some(([type, total]) => !((after[type] ?? -1) >= total));
}
/** The same account where one of the two is its pseudonym. */
function isSameAccount(one, other, channel, pseudonyms) {
    if (pseudonyms === null || typeof one !== "string" || typeof other !== "string")
        return false;
    if (!(0,pseudonym/* isPseudonym */.d4)(one) && !(0,pseudonym/* isPseudonym */.d4)(other))
        return false;
    return pseudonyms.of(channel, one) === pseudonyms.of(channel, other);
}

// EXTERNAL MODULE: ./build/domain/activity.js
var activity = __webpack_require__(764);
;// CONCATENATED MODULE: ./build/change/activity-facts.js




const NO_TOTALS = {};
const NOBODY = [];
/** What the rows say of columns that are not joined yet. */
class FactReader {
    columns;
    /** By number, as an account has many rows. */
    #accounts = [];
    constructor(columns) {
        this.columns = columns;
    }
    facts(row) {
        const { columns } = this;
        const post = columns.posts.get(row);
        return {
            type: activity/* ACTIVITY_TYPES */.gI[columns.type[row]],
            published: this.#published(row),
            channel: columns.channels[columns.channel[row]] ?? "",
            actor: this.#account(columns.actor[row]),
            handle: this.#account(columns.handle.get(row)),
            object: this.#id(columns.object[row]),
            inReplyTo: this.#id(columns.reply[row]),
            target: this.#account(columns.target.get(row)),
            side: activity/* SIDES */.BV[columns.statedSide[row]] ?? null,
            bot: columns.isBot(row),
            disclosed: columns.disclosed(row),
            count: columns.count[row],
            answeredAt: columns.answeredAt.get(row) ?? null,
            totals: post?.totals ?? NO_TOTALS,
            content: post?.content ?? null,
            category: post?.category ?? null,
            amplifiers: post?.amplifiers ?? NOBODY,
            owner: post?.owner ?? null,
        };
    }
    /** Null for an activity that has none. */
    id(row) {
        return this.#id(this.columns.id[row]);
    }
    /** What an activity without an id is known by again: all that it says. */
    key(row) {
        return JSON.stringify(Object.values(this.facts(row)));
    }
    /** What an activity is about, as waivers narrow it: its post, day and channel. */
    scope(row) {
        const { type, channel, object } = this.facts(row);
        const post = type === "post" ? (this.id(row) ?? object) : object;
        const day = this.columns.day[row];
        const date = day === store_columns/* UNDATED */.oc ? null : (0,domain_day/* formatDay */.im)(day);
        return {
            channel,
            ...(post === null ? {} : { object: post }),
            ...(date === null ? {} : { from: date, to: date }),
        };
    }
    #published(row) {
        const time = this.columns.time[row];
        if (!Number.isNaN(time))
            return time;
        const day = this.columns.day[row];
        return day === store_columns/* UNDATED */.oc ? null : (0,domain_day/* formatDay */.im)(day);
    }
    #account(number) {
        if (number === store_columns/* NONE */.x3)
            return null;
        this.#accounts[number] ??= (0,domain_account/* normaliseHandle */.H)(this.columns.accounts.get(number));
        return this.#accounts[number];
    }
    #id(number) {
        return number === store_columns/* NONE */.x3 ? null : this.columns.ids.get(number);
    }
}

;// CONCATENATED MODULE: ./build/change/rewritten.js



/** As many removed activities as a finding names. */
const MAX_NAMED = 3;
/**
 * The committed activities that a change edits, one by one, or removes, file by file. Wherever an activity still
 * stands as it was it is kept, whatever else is said of it.
 * @param before those files of the base that the change touches; not joined yet
 * @param after all snapshots with the change; not joined yet
 * @param placeOf where to point at for what is gone from a file of the base
 */
function rewritten(before, after, placeOf, pseudonyms) {
    if (before.length === 0)
        return [];
    const [was, is] = [new FactReader(before), new FactReader(after)];
    const fates = fatesOf(was, is, pseudonyms);
    return before.files.flatMap(({ name, firstRow }, i) => {
        const place = placeOf(name);
        const edited = [];
        const gone = [];
        const end = before.files[i + 1]?.firstRow ?? before.length;
        for (let row = firstRow; row < end; row++) {
            const fate = fates.get(row);
            if (fate === "gone")
                gone.push(row);
            else if (typeof fate === "object")
                edited.push(edit([was, row], [is, fate.row], pseudonyms));
        }
        const edits = listed(edited, (left) => ({
            detail: `edits ${left.length} more activities of ${name}`,
            count: left.length,
            at: place,
            about: `edits more ${name}`,
            scope: {},
        }));
        return gone.length === 0 ? edits : [...edits, removal(was, gone, name, place)];
    });
}
function edit([was, before], [is, after], pseudonyms) {
    const keys = differences(was.facts(before), is.facts(after), pseudonyms);
    return {
        detail: `edits ${keys.map((key) => `\`${key}\``).join(", ")} of the committed ${was.id(before)}`,
        count: 1,
        at: is.columns.location(after),
        about: `edits ${was.id(before)}`,
        scope: was.scope(before),
    };
}
function removal(was, rows, file, at) {
    const ids = rows.map((row) => was.id(row)).filter((id) => id !== null);
    const named = ids.slice(0, MAX_NAMED);
    const more = rows.length - named.length;
    const which = more === 0 ? named.join(", ") : [...named, `${more} more`].join(", ");
    const what = `${rows.length} committed ${rows.length === 1 ? "activity" : "activities"} of ${file}`;
    return {
        detail: `removes ${what}${named.length === 0 ? "" : ` (${which})`}`,
        count: rows.length,
        at,
        about: `removes ${file}`,
        scope: {},
    };
}

// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/io/match-name.js
var match_name = __webpack_require__(2042);
// EXTERNAL MODULE: ./build/ingest/pipeline/load.js + 1 modules
var load = __webpack_require__(4550);
// EXTERNAL MODULE: ./build/ingest/pipeline/read.js + 15 modules
var read = __webpack_require__(7270);
;// CONCATENATED MODULE: ./build/ingest/pipeline/load-base.js




/**
 * Reads the snapshots that a change touched as they were at its base, in path order. What cannot be read there is
 * left out: a change that repairs a file must not fail for how it was.
 * @param folder the folder that the sources are relative to, relative to the root
 */
async function loadBase(base, sources, brand, folder, sink) {
    const matchers = sources.map((source) => ({
        matches: (0,match_name.nameMatcher)(source.path, folder),
        reading: (0,load/* readingOf */.MU)(source, brand),
    }));
    const paths = base.files.flatMap(({ path, status, previous }) => status === "added" ? [] : [previous ?? path]);
    for (const path of [...new Set(paths)].sort()) {
        const reading = matchers.findLast(({ matches }) => matches(path))?.reading;
        const bytes = reading === undefined ? null : await base.read(path);
        if (reading === undefined || bytes === null)
            continue;
        await (0,read/* readSnapshot */.R)({ ...reading, path, name: path, bytes }, sink, new problem/* Problems */.Zw());
    }
}

;// CONCATENATED MODULE: ./build/io/tree.js


/** The files as they were at the base of a change, under the paths they would have in the working tree. */
class BaseTree {
    #root;
    #base;
    /** @param root the working tree's, as `Repository` gives it */
    constructor(root, base) {
        this.#root = root;
        this.#base = base;
    }
    name(absolute) {
        return (0,external_node_path_.relative)(this.#root, absolute).split(external_node_path_.sep).join("/");
    }
    resolve(path, from, location) {
        if ((0,external_node_path_.isAbsolute)(path))
            throw (0,problem/* inputError */.Xu)(`"${path}" must be relative to the policy file`, location);
        const absolute = (0,external_node_path_.resolve)(from, path);
        if (/^\.\.(\/|$)/.test(this.name(absolute)))
            throw (0,problem/* inputError */.Xu)(`"${path}" leads out of the repository`, location);
        return absolute;
    }
    open(absolute) {
        return this.#base.read(this.name(absolute));
    }
}

;// CONCATENATED MODULE: ./build/app/open-base.js









/**
 * Opens the base of a change. Its policy and roster judge; where it has no policy yet, the change's own do.
 * @throws InputError where they cannot be read, with the commit
 */
async function openBase(setting) {
    const { base, own } = setting;
    const before = await rulebookAtBase(setting);
    const rulebook = before ?? own;
    const isAsked = rulebook.policy.rules.some(({ rule }) => (0,rules/* ruleById */.B)(rule)?.subjects.includes("change"));
    return {
        rulebook,
        compare: async (snapshots, pseudonyms) => ({
            base,
            byBase: before !== null,
            touched: new Set(base.files.filter(({ status }) => status !== "removed").map(({ path }) => path)),
            loosened: before === null || !isAsked ? [] : await loosenedBy(setting, before, pseudonyms),
            rewritten: isAsked ? await rewrittenBy(setting, rulebook.policy, snapshots, pseudonyms) : [],
        }),
    };
}
/**
 * Null where the base has no policy. What it says of files holds for the working tree: beside its own snapshots and
 * plans, those that the change adds are judged too.
 */
async function rulebookAtBase(setting) {
    const { base, repository, own, read } = setting;
    const tree = new BaseTree(repository.root, base);
    const path = (0,external_node_path_.join)(repository.root, nameAtBase(base, own.policy.path));
    if ((await tree.open(path)) === null)
        return null;
    const { policy, roster } = await read(tree, path).catch((error) => {
        throw atCommit(error, base.commit);
    });
    const moved = moveSources(policy, own.policy.path);
    const sources = async (kind) => {
        const added = own.policy[kind].filter((source) => !isIn(moved[kind], source));
        const kept = [];
        for (const source of moved[kind]) {
            // Where the change moves the files and says so, they are found by what it says.
            if (isIn(own.policy[kind], source) || (await matches(setting, source)).length > 0)
                kept.push(source);
        }
        return [...added, ...kept];
    };
    const both = { ...moved, snapshots: await sources("snapshots"), plans: await sources("plans") };
    return { policy: relocated(both, own.policy), roster };
}
async function loosenedBy(setting, before, pseudonyms) {
    const { own } = setting;
    return loosened({
        base: { ...before, reads: await readsOf(setting, before.policy) },
        head: { ...own, reads: await readsOf(setting, own.policy) },
        pseudonyms,
    });
}
async function rewrittenBy({ base }, policy, snapshots, pseudonyms) {
    const before = new store_columns/* Columns */.e(snapshots.zone);
    await loadBase(base, policy.snapshots, policy.brand, external_node_path_.posix.dirname(policy.path), before);
    return rewritten(before, snapshots, (file) => placeNow(base, file, policy), pseudonyms);
}
/** A policy that the change renames is still the one that judges it. */
function nameAtBase({ files }, name) {
    return files.find(({ path }) => path === name)?.previous ?? name;
}
/** A policy with the paths of its files as they are written in another folder. */
function moveSources(policy, name) {
    const [from, to] = [external_node_path_.posix.dirname(policy.path), external_node_path_.posix.dirname(name)];
    if (from === to)
        return policy;
    const move = (source) => ({
        ...source,
        path: external_node_path_.posix.join(external_node_path_.posix.relative(to, from), source.path),
    });
    return { ...policy, snapshots: policy.snapshots.map(move), plans: policy.plans.map(move) };
}
function isIn(sources, { path }) {
    return sources.some((source) => source.path === path);
}
function matches({ repository, policyPath }, source) {
    return repository.find(source.path, (0,external_node_path_.dirname)(policyPath), source.location);
}
async function readsOf(setting, policy) {
    const names = async (sources) => {
        const found = new Set();
        for (const source of sources) {
            for (const path of await matches(setting, source))
                found.add(setting.repository.name(path));
        }
        return found;
    };
    return { snapshots: await names(policy.snapshots), plans: await names(policy.plans) };
}
/** Where a file of the base stands now; where it is gone, the policy's line for the files of its kind. */
function placeNow({ files }, file, policy) {
    const now = files.find(({ path, previous }) => (previous ?? path) === file);
    return now === undefined || now.status === "removed"
        ? policy.locate(["snapshots"], ["plans"])
        : (0,problem/* topOf */.HX)(now.path);
}
function atCommit(error, commit) {
    if (!(error instanceof problem/* InputError */.dz))
        return error;
    const where = `at the base, commit ${commit.slice(0, 12)}`;
    const problems = error.problems.map(({ message, location }) => ({
        location,
        message: `${message} (${where})`,
    }));
    return new problem/* InputError */.dz(problems, problems.length + error.more);
}


/***/ }),

/***/ 2042:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameMatcher: () => (/* binding */ nameMatcher)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);


/**
 * Tells whether a glob matches a file that is in no folder any more, by its name; as `Repository.glob` does what is.
 * @param folder the folder that the pattern is relative to, relative to the root
 */
function nameMatcher(pattern, folder) {
    const literal = folder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
    return picomatch__WEBPACK_IMPORTED_MODULE_1__(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(literal, pattern), { dot: false });
}


/***/ })

};
