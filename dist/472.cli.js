export const id = 472;
export const ids = [472];
export const modules = {

/***/ 9979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/io/chunks.js + 1 modules
var chunks = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/io/yaml.js + 2 modules
var yaml = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/schema/claims.js
var claims = __webpack_require__(8933);
// EXTERNAL MODULE: ./build/schema/mistakes.js
var schema_mistakes = __webpack_require__(6533);
// EXTERNAL MODULE: ./build/domain/claim.js
var claim = __webpack_require__(4073);
// EXTERNAL MODULE: ./build/domain/quantity.js
var quantity = __webpack_require__(760);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(7368);
;// CONCATENATED MODULE: ./build/config/claims/read.js




/**
 * The claims of a file that fits its schema.
 * @throws InputError where figures have something against one another, each at its line and column
 */
function readClaims(file) {
    const { claims } = file.value;
    const mistakes = claims.flatMap((claim, i) => faultsOf(claim).map(({ key, message }) => ({ path: ["claims", i, key], message, atKey: false })));
    if (mistakes.length > 0)
        throw new problem/* InputError */.dz(file.problems(mistakes));
    return claims.map(({ metric, channel, from, to, value, base }, i) => ({
        metric,
        channel: channel?.toLowerCase() ?? null,
        from: (0,time/* parseDay */.Iq)(from),
        to: (0,time/* parseDay */.Iq)(to),
        value: (0,quantity/* parseShare */.n8)(value),
        base: base ?? null,
        location: file.locate(["claims", i]),
    }));
}
function faultsOf({ metric, from, to, value, base }) {
    const faults = [];
    if ((0,time/* parseDay */.Iq)(from) > (0,time/* parseDay */.Iq)(to))
        faults.push({ key: "to", message: "the claim ends before it begins" });
    const wrong = (0,claim/* isRate */.V)(metric) ? rateFault(metric, value) : countFault(metric, value);
    if (wrong !== null)
        faults.push({ key: "value", message: wrong });
    if (metric === "engagement-rate" && base === undefined) {
        const message = "an engagement rate needs `base`: what its interactions are divided by";
        faults.push({ key: "metric", message });
    }
    if (metric !== "engagement-rate" && base !== undefined)
        faults.push({ key: "base", message: "only an engagement rate has a `base`; remove it" });
    return faults;
}
function rateFault(metric, value) {
    if (typeof value === "number" && value > 1)
        return `a rate above 1 is a percentage: write ${value}%`;
    if (metric === "response-rate" && (0,quantity/* parseShare */.n8)(value) > 1)
        return "nobody answers more than 100%; write the share that was answered";
    return null;
}
function countFault(metric, value) {
    return Number.isInteger(value) ? null : `${metric} are counted: write a whole number`;
}

;// CONCATENATED MODULE: ./build/config/claims/load.js







/**
 * Reads the claims that the policy's rules name in their option `claims`, each file once.
 * @throws InputError with every mistake at its line and column
 */
async function loadClaims(repository, { rules }, policyPath) {
    const byFile = new Map();
    const byPattern = new Map();
    for (const { options, location } of rules) {
        for (const pattern of (options["claims"] ?? [])) {
            const paths = await repository.glob(pattern, (0,external_node_path_.dirname)(policyPath), location);
            for (const path of paths) {
                if (byFile.has(path))
                    continue;
                byFile.set(path, await readFile(path, repository.name(path)));
            }
            byPattern.set(pattern, paths.flatMap((path) => byFile.get(path) ?? []));
        }
    }
    return byPattern;
}
async function readFile(path, name) {
    const file = new yaml/* YamlFile */._(await (0,chunks/* readText */.y)(path, name), name);
    const mistakes = await (0,schema_mistakes/* mistakesIn */.f)(file.value, "claims", claims/* claimsSchema */.f);
    if (mistakes.length > 0)
        throw new problem/* InputError */.dz(file.problems(mistakes));
    return readClaims(file);
}

// EXTERNAL MODULE: ./build/config/policy/load.js + 3 modules
var load = __webpack_require__(7642);
// EXTERNAL MODULE: ./build/config/roster/load.js + 3 modules
var roster_load = __webpack_require__(9110);
// EXTERNAL MODULE: ./build/evaluate/pseudonym.js
var pseudonym = __webpack_require__(4752);
// EXTERNAL MODULE: ./build/ingest/pipeline/load.js + 1 modules
var pipeline_load = __webpack_require__(4550);
// EXTERNAL MODULE: ./build/ingest/plans/load.js + 2 modules
var plans_load = __webpack_require__(7557);
// EXTERNAL MODULE: ./build/io/is-file.js
var is_file = __webpack_require__(9340);
// EXTERNAL MODULE: ./build/io/repository.js
var io_repository = __webpack_require__(6901);
// EXTERNAL MODULE: ./build/store/columns.js + 3 modules
var columns = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/store/zone.js
var store_zone = __webpack_require__(6474);
// EXTERNAL MODULE: ./build/domain/day.js
var domain_day = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(6480);
// EXTERNAL MODULE: ./build/metrics/contacts.js
var contacts = __webpack_require__(6941);
// EXTERNAL MODULE: ./build/domain/activity.js
var activity = __webpack_require__(764);
// EXTERNAL MODULE: ./build/store/accounts.js
var store_accounts = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/store/categories.js
var categories = __webpack_require__(1668);
// EXTERNAL MODULE: ./build/store/posts.js
var store_posts = __webpack_require__(8765);
// EXTERNAL MODULE: ./build/metrics/answer-percentile.js
var answer_percentile = __webpack_require__(5000);
// EXTERNAL MODULE: ./build/metrics/responses.js
var responses = __webpack_require__(4626);
// EXTERNAL MODULE: ./build/metrics/talk.js
var talk = __webpack_require__(5650);
;// CONCATENATED MODULE: ./build/metrics/voice-figures.js



/** The outside accounts of a view, and how many of them were active in the view before, which is as long. */
function voiceFigures(view) {
    const before = heardIn(view.before(), null);
    const now = heardIn(view, before);
    const isKnown = now.count !== null && before.count !== null;
    return { outsideVoices: now.count, returningVoices: isKnown ? now.again : null };
}
function heardIn(view, before) {
    const { rows, table } = view;
    const accounts = new Uint8Array(table.accounts.size);
    let count = 0;
    let again = 0;
    let isUnnamed = false;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (table.inbound[row] !== 1 || table.type[row] === columns/* POST */.LO)
            continue;
        const side = table.side[row];
        const actor = table.actor[row];
        if (side === store_accounts/* SIDE_CODE */.c.unknown || (side === store_accounts/* SIDE_CODE */.c.outside && actor === columns/* NONE */.x3))
            isUnnamed = true;
        else if (side === store_accounts/* SIDE_CODE */.c.outside && accounts[actor] === 0) {
            accounts[actor] = 1;
            count++;
            if (before?.accounts[actor] === 1)
                again++;
        }
    }
    const isKnown = view.exported(activity/* INTERACTION_TYPES */.N8) && (count > 0 || !isUnnamed);
    return { accounts, count: isKnown ? count : null, again };
}

;// CONCATENATED MODULE: ./build/metrics/figures.js










/** A median waits a day for an answer before it counts none as an answer that never came. */
const ANSWER_WITHIN = domain_day/* DAY_MS */.sO;
/** The report's figures over a view: counts add up `count`, and are null where nothing was exported. */
function figures(view) {
    const { sums, outsideDays, posts, outreach, isUnaddressed } = scan(view);
    const sumsOf = (side) => sums[store_accounts/* SIDE_CODE */.c[side]];
    const types = activity/* ACTIVITY_TYPES */.gI.filter((type) => view.exported([type]));
    const any = types.some((type) => type !== "post");
    // Where nobody is named as inside, everybody would be outside, which is no figure to show.
    const told = view.table.namesInsiders ? types : [];
    const inside = byType(told, sumsOf("inside"));
    const outside = byType(told, sumsOf("outside"));
    const unnamed = sumsOf("unknown").some((sum) => sum > 0);
    const undated = outsideDays.delete(columns/* UNDATED */.oc);
    const isBlind = unnamed || undated || isUnaddressed;
    return {
        posts: types.includes("post") ? posts : null,
        inside,
        outside,
        unknown: byType(types, sumsOf("unknown")),
        employeeShare: shares(inside, outside),
        ...voiceFigures(view),
        // None on days that are not named, or with people who are not, is not zero.
        outsideDays: !any || (outsideDays.size === 0 && isBlind) ? null : outsideDays.size,
        outreach: !any || !view.outboundExported || (outreach === 0 && isUnaddressed) ? null : outreach,
        ...responseFigures(view),
        promotionalShare: promotionalShare(view),
        selfTalk: selfTalk(view),
    };
}
function scan({ table, rows }) {
    const sums = activity/* SIDES */.BV.map(() => new Float64Array(activity/* ACTIVITY_TYPES */.gI.length));
    const outsideDays = new Set();
    let posts = 0;
    let outreach = 0;
    let isUnaddressed = false;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const type = table.type[row];
        const count = table.count[row];
        if (type === columns/* POST */.LO) {
            if ((0,store_posts/* isBrandPost */.e)(table, row))
                posts += count;
            continue;
        }
        const side = table.side[row];
        const isInbound = table.inbound[row] === 1;
        const isOutbound = table.outbound[row] === 1;
        if (isInbound) {
            const sum = sums[side];
            sum[type] = sum[type] + count;
        }
        if (isOutbound)
            outreach += count;
        isUnaddressed ||= side === store_accounts/* SIDE_CODE */.c.brand && table.towardSide[row] === store_accounts/* SIDE_CODE */.c.unknown;
        if (isOutbound || (isInbound && side === store_accounts/* SIDE_CODE */.c.outside))
            outsideDays.add(table.day[row]);
    }
    return { sums, outsideDays, posts, outreach, isUnaddressed };
}
/** @param exported the types that are told; the others are null */
function byType(exported, sums) {
    const counts = { all: null };
    for (const type of activity/* INTERACTION_TYPES */.N8) {
        counts[type] = exported.includes(type) ? sums[columns/* TYPE_CODE */.BP[type]] : null;
        if (counts[type] !== null)
            counts.all = (counts.all ?? 0) + counts[type];
    }
    return counts;
}
function shares(inside, outside) {
    const types = Object.keys(inside);
    return Object.fromEntries(types.map((type) => [type, ratio(inside[type] ?? 0, outside[type] ?? 0)]));
}
/** part ÷ (part + rest), null where there is neither. */
function ratio(part, rest) {
    return part + rest === 0 ? null : part / (part + rest);
}
function responseFigures(view) {
    const told = (0,responses/* responses */.nK)(view, activity/* INTERACTION_TYPES */.N8, ANSWER_WITHIN, "brand");
    if (told.due.length === 0)
        return { responseRate: null, medianResponseHours: null };
    const median = (0,answer_percentile/* percentileAnswer */.O)(view, told, 50);
    return {
        responseRate: (0,responses/* answeredShare */.t6)(view, told, ANSWER_WITHIN).share,
        medianResponseHours: median === null ? null : median / domain_day/* HOUR_MS */.iQ,
    };
}
function promotionalShare(view) {
    const { promotional, classified } = (0,categories/* categoryCounts */.FM)(view);
    return classified === 0 ? null : promotional / classified;
}
function selfTalk(view) {
    const { we, you } = (0,talk/* talkCounts */.P)(view);
    return ratio(we, you);
}

// EXTERNAL MODULE: ./build/store/rows.js
var store_rows = __webpack_require__(3177);
// EXTERNAL MODULE: ./build/store/type-mask.js
var type_mask = __webpack_require__(2789);
;// CONCATENATED MODULE: ./build/store/view.js



/** The part of a table that a rule judges: some local days, some channels. */
class View {
    table;
    from;
    to;
    /** Numbers of the channels looked at, null for all. */
    channels;
    #leftOut;
    #dated = null;
    #rows = null;
    constructor(table, from, to, channels, leftOut = []) {
        this.table = table;
        this.from = from;
        this.to = to;
        this.channels = channels;
        this.#leftOut = leftOut;
    }
    /** The same channels on other days. */
    days(from, to) {
        return new View(this.table, from, to, this.channels, this.#leftOut);
    }
    /** The same channels on as many days, up to the first of these. */
    before() {
        return this.days(2 * this.from - this.to - 1, this.from - 1);
    }
    /** The same days in one channel, by its name. */
    on(channel) {
        const number = this.table.channels.indexOf(channel);
        return new View(this.table, this.from, this.to, new Set([number]), this.#leftOut);
    }
    /** The same days and channels without what waivers name. */
    without(leftOut) {
        return new View(this.table, this.from, this.to, this.channels, leftOut);
    }
    /** The same days in another view's channels, by their names, and without what that leaves out. */
    like(other) {
        const { table, channels } = other;
        const names = channels === null ? null : Array.from(channels, (channel) => table.channels[channel] ?? "");
        const numbers = names === null ? null : new Set(names.map((name) => this.table.channels.indexOf(name)));
        return new View(this.table, this.from, this.to, numbers, other.#leftOut);
    }
    /** Rows with a day in the view. */
    get dated() {
        this.#dated ??= this.#filter(this.#between(this.from, this.to));
        return this.#dated;
    }
    /** Rows with a day in the view, and undated rows of files that lie wholly inside it. */
    get rows() {
        if (this.#rows === null) {
            const undated = this.#undatedOf(({ from, to }) => from >= this.from && to <= this.to);
            this.#rows = undated.length === 0 ? this.dated : (0,store_rows/* concatRows */.UJ)([this.dated, undated]);
        }
        return this.#rows;
    }
    /** Undated rows of files that reach beyond the view: whether they belong to it nobody can tell. */
    get straddling() {
        const { from: first, to: last } = this;
        return this.#undatedOf(({ from, to }) => from <= last && to >= first && (from < first || to > last));
    }
    /** The view's blocks of seven days, counted back from its last day, whole ones only, oldest first. */
    weeks() {
        const weeks = [];
        for (let to = this.to; to - 6 >= this.from; to -= 7)
            weeks.unshift(this.days(to - 6, to));
        return weeks;
    }
    /** One view a day, in order, without days that the zone skipped. */
    eachDay() {
        const { zone } = this.table;
        const days = [];
        for (let day = this.from; day <= this.to; day++)
            if (zone.has(day))
                days.push(this.days(day, day));
        return days;
    }
    /** Whether some file that covers a day of the view has a row of one of the types, or lists it as complete. */
    exported(types) {
        const mask = (0,type_mask/* typeMask */.l)(types);
        return this.files.some((file) => this.#exportedBy(file, mask));
    }
    /** Whether some file that covers a day of the view would hold the brand's own activities. */
    get outboundExported() {
        return this.files.some((file) => file.outbound);
    }
    /** Numbers of the channels of which some file that covers a day of the view would hold the brand's own activities. */
    get outboundChannels() {
        const files = this.files.filter((file) => file.outbound);
        return new Set(files.flatMap(({ exported }) => [...exported.keys()]));
    }
    /** The files that cover a day of the view in one of its channels, in path order. */
    get files() {
        return this.#filesOf().filter(({ from, to }) => from <= this.to && to >= this.from);
    }
    /** The first and last day that any file covers in the view's channels, on whatever days; null for none. */
    get covered() {
        const files = this.#filesOf();
        if (files.length === 0)
            return null;
        return {
            from: Math.min(...files.map(({ from }) => from)),
            to: Math.max(...files.map(({ to }) => to)),
        };
    }
    #filesOf() {
        const { channels } = this;
        return this.table.files.filter(({ from, exported }) => from !== null && (channels === null || [...exported.keys()].some((channel) => channels.has(channel))));
    }
    #exportedBy(file, mask) {
        for (const [channel, types] of file.exported) {
            if ((this.channels === null || this.channels.has(channel)) && (types & mask) !== 0)
                return true;
        }
        return false;
    }
    #undatedOf(isMeant) {
        const meant = [];
        for (const [{ from, to }, rows] of this.table.undated) {
            if (from !== null && to !== null && isMeant({ from, to }))
                meant.push(rows);
        }
        return this.#filter((0,store_rows/* concatRows */.UJ)(meant));
    }
    #between(from, to) {
        const { byDay, day } = this.table;
        const start = (0,store_rows/* firstWhere */.U1)(byDay.length, (i) => day[byDay[i]] >= from);
        const end = (0,store_rows/* firstWhere */.U1)(byDay.length, (i) => day[byDay[i]] > to);
        return byDay.subarray(start, end);
    }
    #filter(rows) {
        const { channels, table } = this;
        const kept = channels === null ? rows : (0,store_rows/* filterRows */.Ee)(rows, (row) => channels.has(table.channel[row]));
        return this.#leftOut.reduce((rows, out) => withoutOne(table, rows, out), kept);
    }
}
function withoutOne(table, rows, out) {
    const object = out.object === null ? columns/* NONE */.x3 : table.idOf(out.object);
    if (out.object !== null && object === columns/* NONE */.x3)
        return rows;
    return (0,store_rows/* filterRows */.Ee)(rows, (row) => !((out.object === null || table.object[row] === object || table.id[row] === object) &&
        (out.day === null || table.day[row] === out.day) &&
        (out.channel === null || table.channels[table.channel[row]] === out.channel)));
}

// EXTERNAL MODULE: ./build/domain/account.js
var domain_account = __webpack_require__(8750);
;// CONCATENATED MODULE: ./build/evaluate/sightings.js



/** So many tell a reader what is wrong; the counts tell how many there are. */
const MAX_UNSEEN = 10;
/**
 * Which of the roster's accounts the snapshots show, on whatever day. Most of those that they do not show belong
 * to people who did nothing; one that is misspelt makes an outsider of a colleague, and no rule can tell.
 * Only accounts that a snapshot of the view could show count: of channels that name people, on days when they
 * were one of us.
 */
function sightings(view, { accounts }) {
    const { table } = view;
    const days = daysOfChannels(view);
    const entries = new Map();
    for (const entry of accounts) {
        const { channel, account } = entry;
        const key = JSON.stringify([channel, (0,domain_account/* normaliseHandle */.H)(account)]);
        if (isInside(entry, days.get(channel)) && !entries.has(key))
            entries.set(key, entry);
    }
    const unseen = [...entries.values()].filter(({ channel, account }) => !table.accounts.knows(channel, account));
    return {
        accounts: entries.size,
        seen: entries.size - unseen.length,
        unseen: unseen
            .slice(0, MAX_UNSEEN)
            .map(({ person, channel, location }) => ({ person, channel, location })),
    };
}
/** The first and last day of the view that a file covers, by channel; of channels that name people. */
function daysOfChannels({ table, files, from, to }) {
    const days = new Map();
    const named = channelsWithNames(table);
    for (const file of files) {
        for (const number of file.exported.keys()) {
            if (named[number] !== 1)
                continue;
            const channel = table.channels[number];
            const known = days.get(channel) ?? { from: to, to: from };
            days.set(channel, {
                from: Math.min(known.from, Math.max(from, file.from ?? from)),
                to: Math.max(known.to, Math.min(to, file.to ?? to)),
            });
        }
    }
    return days;
}
/** Marks the channels where anybody but the brand is named; aggregated rows name nobody. */
function channelsWithNames({ length, channels, channel, actor, side }) {
    const named = new Uint8Array(channels.length);
    for (let row = 0; row < length; row++) {
        if (actor[row] !== columns/* NONE */.x3 && side[row] !== store_accounts/* SIDE_CODE */.c.brand)
            named[channel[row]] = 1;
    }
    return named;
}
function isInside({ from, until }, days) {
    return (days !== undefined && (from ?? days.to) <= days.to && (until ?? Number.POSITIVE_INFINITY) > days.from);
}

;// CONCATENATED MODULE: ./build/evaluate/assemble.js








/** As many blocks of seven days as a trend shows: a year. */
const MAX_BLOCKS = 52;
const FAILING = {
    error: ["error"],
    warning: ["error", "warning"],
    never: [],
};
/** The finished report. */
function assemble(basis, rules) {
    const { policy, roster, table, plan, asOf, files, failOn, against } = basis;
    const from = asOf - policy.window + 1;
    const findings = rules.flatMap((rule) => rule.findings);
    const open = findings.filter(({ waived }) => waived === undefined);
    const view = new View(table, from, asOf, null);
    return {
        version: 1,
        tool: { name: "vanity-check", version: version/* VERSION */.x },
        policy: {
            path: policy.path,
            digest: policy.digest,
            brand: policy.brand.name,
            ...(against?.byBase === true ? { base: against.base.commit } : {}),
        },
        ...(against === null ? {} : { change: changeOf(against) }),
        asOf: (0,domain_day/* formatDay */.im)(asOf),
        timezone: policy.timezone,
        window: { from: (0,domain_day/* formatDay */.im)(from), to: (0,domain_day/* formatDay */.im)(asOf) },
        conclusion: open.some(({ level }) => FAILING[failOn].includes(level)) ? "fail" : "pass",
        counts: countOutcomes(rules, findings, open),
        inputs: {
            files,
            ...countRows(table),
            skipped: table.skipped + plan.skipped,
            plan: planned(plan),
            roster: sightings(view, roster),
        },
        figures: withChannels(view),
        rules: rules.map((rule) => ({ ...rule, findings: sortFindings(rule.findings) })),
        trend: trend(table, asOf),
        badge: policy.badge,
    };
}
function changeOf({ base, hidden }) {
    const files = base.files.length;
    return { base: base.commit, files, ...(hidden === null ? {} : { hidden }) };
}
function countOutcomes(rules, findings, open) {
    const ofLevel = (level) => open.filter((finding) => finding.level === level).length;
    return {
        error: ofLevel("error"),
        warning: ofLevel("warning"),
        notice: ofLevel("notice"),
        waived: findings.length - open.length,
        passed: rules.reduce((sum, { passed }) => sum + passed, 0),
        unjudged: rules.reduce((sum, { unjudged }) => sum + unjudged, 0),
    };
}
/** The figures of a view, and of each of its channels by name. */
function withChannels(view) {
    const { channels: names } = view.table;
    const whole = figures(view);
    const channels = [...names]
        .sort()
        .map((name) => [name, names.length === 1 ? whole : figures(view.on(name))]);
    return { ...whole, channels: Object.fromEntries(channels) };
}
function countRows(table) {
    const counts = { activities: 0, duplicates: 0, unattributed: 0, undated: 0 };
    for (let row = 0; row < table.length; row++) {
        if (table.duplicate[row] === 1) {
            counts.duplicates++;
            continue;
        }
        counts.activities++;
        if (table.side[row] === store_accounts/* SIDE_CODE */.c.unknown)
            counts.unattributed++;
        if (table.day[row] === columns/* UNDATED */.oc)
            counts.undated++;
    }
    return counts;
}
function planned(plan) {
    if (plan.covered === null)
        return null;
    const { from, to } = plan.covered;
    return { activities: countRows(plan).activities, from: (0,domain_day/* formatDay */.im)(from), to: (0,domain_day/* formatDay */.im)(to) };
}
/** By scope, so that the order in which posts were first met does not show; those of one scope as they were judged. */
function sortFindings(findings) {
    const key = ({ scope }) => JSON.stringify([scope.from ?? "", scope.channel ?? "", scope.object ?? "", scope.account ?? ""]);
    const keyed = findings.map((finding) => ({ finding, key: key(finding) }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ finding }) => finding);
}
/** Blocks of seven days counted back from the as-of day to the first covered one, oldest first. */
function trend(table, asOf) {
    const blocks = [];
    const first = table.covered?.from ?? asOf;
    for (let to = asOf; to >= first && blocks.length < MAX_BLOCKS; to -= 7) {
        const view = new View(table, to - 6, to, null);
        blocks.unshift({
            from: (0,domain_day/* formatDay */.im)(view.from),
            to: (0,domain_day/* formatDay */.im)(view.to),
            contacts: (0,contacts/* contactsByDay */.L)(view),
            figures: figures(view),
        });
    }
    return blocks;
}

;// CONCATENATED MODULE: ./build/evaluate/by-scope.js
/** Measurements by what they are of, so that one is found again in what was measured elsewhere. */
class ByScope {
    #measured;
    constructor(measured) {
        this.#measured = new Map(measured.map((measurement) => [keyOf(measurement), measurement]));
    }
    same(measurement) {
        return this.#measured.get(keyOf(measurement));
    }
}
function keyOf({ scope, limitedBy, about }) {
    return JSON.stringify([scope, limitedBy, about]);
}

// EXTERNAL MODULE: ./build/evaluate/limit.js
var evaluate_limit = __webpack_require__(1997);
;// CONCATENATED MODULE: ./build/evaluate/confidence.js

/**
 * What keeps a share beyond its limit from being a failure: the one-sided bound at the entry's `confidence` lies
 * within the limit. Null where it lies beyond too, or where the entry asks for no confidence.
 */
function doubtOf(measurement, options, limit) {
    const { actual, sample, clusters } = measurement;
    const { confidence } = options;
    if (typeof confidence !== "number" || actual === null || !sample)
        return null;
    const size = sample / designEffect(clusters?.() ?? []);
    const { lower, upper } = wilsonBounds(actual, size, confidence);
    const bound = limit.operator === "<=" ? lower : upper;
    return (0,evaluate_limit/* isBeyond */._f)(bound, limit) ? null : { bound, confidence };
}
/**
 * The one-sided score bounds of a share, each at the confidence given: the smallest and the largest share that
 * the sample does not speak against. E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical
 * Inference", Journal of the American Statistical Association 22 (1927), 209-212.
 * @param share from 0 to 1
 * @param size of the sample, above 0; no whole number where it was divided by a design effect
 * @param confidence from 0.5 to below 1
 */
function wilsonBounds(share, size, confidence) {
    const z = normalQuantile(confidence);
    const shrink = 1 + (z * z) / size;
    const centre = (share + (z * z) / (2 * size)) / shrink;
    const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
    // Rounding must not move a bound past the share itself, nor out of the possible.
    return {
        lower: Math.max(0, Math.min(share, centre - reach)),
        upper: Math.min(1, Math.max(share, centre + reach)),
    };
}
/**
 * How many activities of clusters tell as much as one that is independent: Pearson's X² of the clusters' shares
 * about their common one, divided by its degrees of freedom, and never below 1 (McCullagh and Nelder,
 * "Generalized Linear Models", 2nd edition 1989, section 4.5). It is too small where a few clusters have most of
 * the activities; bench/false-alarms.mjs shows what that costs. It is 1 where the clusters cannot tell: one
 * cluster alone, or all of them with nothing or nothing else.
 */
function designEffect(clusters) {
    const filled = clusters.filter(({ size }) => size > 0);
    const all = filled.reduce((sum, { size }) => sum + size, 0);
    const share = filled.reduce((sum, { part }) => sum + part, 0) / all;
    if (filled.length < 2 || share <= 0 || share >= 1)
        return 1;
    const pearson = filled.reduce((sum, { part, size }) => sum + (part - size * share) ** 2 / (size * share * (1 - share)), 0);
    return Math.max(1, pearson / (filled.length - 1));
}
/** The point that a standard normal variable stays below with a probability from 0.5 to below 1. */
function normalQuantile(probability) {
    let low = 0;
    let high = 8;
    // Halving until the two are neighbours; at most as often as a double has digits.
    for (let i = 0; i < 64; i++) {
        const middle = (low + high) / 2;
        if (normalBelow(middle) < probability)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/**
 * The probability that a standard normal variable stays below a positive point, by the series of G. Marsaglia,
 * "Evaluating the Normal Distribution", Journal of Statistical Software 11 (2004), no. 4.
 */
function normalBelow(point) {
    let sum = point;
    let term = point;
    for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
        term *= (point * point) / odd;
        sum += term;
    }
    return 0.5 + sum * Math.exp((-point * point) / 2 - Math.log(2 * Math.PI) / 2);
}

// EXTERNAL MODULE: ./build/lib/format-number.js
var format_number = __webpack_require__(6483);
// EXTERNAL MODULE: ./build/lib/digest.js
var digest = __webpack_require__(7130);
;// CONCATENATED MODULE: ./build/evaluate/fingerprint.js


/** The same for the same parts, wherever the lines stand that they are about: 32 hexadecimal digits. */
function fingerprint(parts) {
    return (0,digest/* sha256Hex */.f)(parts.join("\n")).slice(0, 32);
}
/**
 * What tells the findings of a policy's entry from those of others: its rule, its options but the limits, so that
 * a finding stays the same when they change, and its place among entries that differ in nothing else.
 */
function identityOf(rule, entry, { policy, subject }) {
    const place = placeAmongTwins(rule, entry, policy);
    return [
        rule.id,
        kindOf(rule, entry),
        ...(subject === "snapshot" ? [] : [subject]),
        ...(place === 0 ? [] : [`entry ${place + 1}`]),
    ];
}
function kindOf(rule, { options }) {
    const limits = (0,evaluate_limit/* limitNames */.c$)(rule);
    return JSON.stringify(Object.fromEntries(Object.entries(options).filter(([name]) => !limits.includes(name))));
}
const places = new WeakMap();
function placeAmongTwins(rule, entry, { rules }) {
    // For all of the rule's entries at once, as a policy may hold thousands.
    if (!places.has(entry)) {
        const seen = new Map();
        for (const one of rules) {
            if (one.rule !== rule.id)
                continue;
            const kind = kindOf(rule, one);
            const place = seen.get(kind) ?? 0;
            places.set(one, place);
            seen.set(kind, place + 1);
        }
    }
    return places.get(entry) ?? 0;
}

;// CONCATENATED MODULE: ./build/evaluate/sketch.js


/** As much of a text as tells one post from others. */
const MAX_TEXT = 100;
/** How many posts a finding shows for people to know again. */
const MAX_POSTS = 50;
/**
 * Posts as people know them again, day by day, and in one order whatever that of the rows.
 * @param rows of the posts, or of what was done to a post that is not there
 */
function sketchPosts(table, rows) {
    const sketches = rows.map((row) => {
        const post = sketch(table, row);
        return { post, order: JSON.stringify([post.day ?? "unknown", post.object, post.text]) };
    });
    sketches.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
    return sketches.slice(0, MAX_POSTS).map(({ post }) => post);
}
function sketch(table, row) {
    const isPost = table.type[row] === columns/* POST */.LO;
    const day = table.day[row];
    return {
        location: table.location(row),
        object: table.idText((isPost ? table.id : table.object)[row]),
        day: isPost && day !== columns/* UNDATED */.oc ? (0,domain_day/* formatDay */.im)(day) : null,
        text: isPost ? beginning(table.post(row)?.content ?? "") : null,
    };
}
function beginning(content) {
    const text = content.replace(/\s+/g, " ").trim();
    if (text === "")
        return null;
    const letters = [...text];
    return letters.length > MAX_TEXT
        ? `${letters
            .slice(0, MAX_TEXT - 1)
            .join("")
            .trimEnd()}…`
        : text;
}

;// CONCATENATED MODULE: ./build/evaluate/summarise.js
/** A rule's report, by what was judged and what came of it. */
function summarise(whose, findings, passed) {
    const failed = findings.filter(({ outcome }) => outcome === "fail");
    const judgedNot = findings.filter(({ outcome }) => outcome === "unjudged");
    const broken = failed.some(({ waived }) => waived === undefined);
    const open = judgedNot.some(({ reason }) => reason === "no-data") || passed + failed.length === 0;
    return {
        ...whose,
        outcome: broken ? "fail" : open ? "unjudged" : "pass",
        checked: passed + findings.length,
        passed,
        failed: failed.length,
        unjudged: judgedNot.length,
        findings,
    };
}

;// CONCATENATED MODULE: ./build/evaluate/touched.js

/** The rows with those in front that a change brings: whoever made it sees their lines, and can mend them. */
function touchedFirst(rows, table, touched) {
    const [own, others] = [[], []];
    for (const row of rows)
        (touched.has(table.file(row).name) ? own : others).push(row);
    return own.concat(others);
}
/**
 * A rule's report with the findings alone that have to do with the files of a change: those of which a record, or
 * the place, stands in one. What a rule says of the change itself stays, wherever it points.
 */
function onlyTouched(report, touched) {
    if (report.subject === "change")
        return report;
    // First of the related places is the policy's line, which every finding has.
    const isTouched = ({ location, related: [, ...records] }) => [location, ...records].some(({ file }) => touched.has(file));
    const shown = report.findings.filter(isTouched);
    const hidden = report.findings.length - shown.length;
    if (hidden === 0)
        return report;
    // What is worst may be among what is left out.
    return { ...summarise({ ...report, worst: null }, shown, report.passed), hidden };
}

// EXTERNAL MODULE: ./build/evaluate/wording.js
var wording = __webpack_require__(4038);
;// CONCATENATED MODULE: ./build/evaluate/finding.js







/** How many records a finding points at beside the one that shows it best. */
const MAX_RELATED = 10;
/** Stands for a window before that could not be judged, so that nothing can be compared with it. */
const NO_BASELINE = "no-baseline";
/**
 * The finding of a measurement beyond its limit.
 * @param baseline the value in the window before; where that is worse, or could not be judged, the finding is a
 *   warning at most
 * @param doubt what keeps it from being more than chance; then it is a warning at most too
 */
function failure(subject, measurement, baseline, doubt = null) {
    const { rule, entry, limit } = subject;
    const previous = typeof baseline === "number" ? baseline : null;
    const actual = measurement.actual;
    // How much worse a value is that is still growing, nobody knows.
    const improving = previous !== null &&
        measurement.isMore !== true &&
        (0,evaluate_limit/* isBeyond */._f)(previous, { value: actual, operator: limit.operator });
    const ratchet = improving ? "improving" : baseline === NO_BASELINE ? baseline : null;
    const reason = doubt !== null ? "noise" : ratchet;
    const better = improving
        ? ` It was ${(0,wording/* quantity */.au)(previous, rule.unit, actual)} in the window before, so it is getting better.`
        : baseline === NO_BASELINE
            ? " The window before could not be judged, so there is nothing to compare with yet."
            : "";
    const chance = doubt === null ? "" : ` ${doubtSentence(subject, doubt)}`;
    return {
        outcome: "fail",
        level: reason === null ? entry.level : milder(entry.level),
        ...(reason === null ? {} : { reason }),
        message: `${(0,wording/* scopeWords */.AN)(measurement.scope)}${sentence(subject, measurement)}${chance} ${rule.fix}${better}`,
        ...place(subject, measurement),
        ...(previous === null ? {} : { previous }),
    };
}
/**
 * The finding of a measurement that could not be judged; too small a sample fails nothing.
 * @param baseline the value in the window before; where that could not be judged either, the finding is a warning
 *   at most
 */
function unjudged(subject, measurement, reason, baseline = null) {
    const { entry } = subject;
    const { "min-sample": least } = entry.options;
    const why = reason === "too-small"
        ? `${measurement.sample ? `only ${(0,format_number/* count */.U9)(measurement.sample, "case")}` : "no case"}, and ${least} ${least === 1 ? "is" : "are"} needed to judge`
        : (measurement.noData ?? "the snapshots cannot tell");
    return {
        outcome: "unjudged",
        level: reason === "too-small" ? "notice" : baseline === NO_BASELINE ? milder(entry.level) : entry.level,
        reason,
        message: `${(0,wording/* scopeWords */.AN)(measurement.scope)}${(0,wording/* capital */.Nx)(why)}.`,
        ...place(subject, measurement),
    };
}
/** The finding of a waiver past its date. */
function expiredWaiver(waiver, entry) {
    const scope = {
        ...(waiver.channel === null ? {} : { channel: waiver.channel }),
        ...(waiver.object === null ? {} : { object: waiver.object }),
        ...(waiver.day === null ? {} : { from: (0,domain_day/* formatDay */.im)(waiver.day), to: (0,domain_day/* formatDay */.im)(waiver.day) }),
    };
    return {
        outcome: "fail",
        level: entry.level,
        message: `A waiver of ${entry.rule} ended on ${(0,domain_day/* formatDay */.im)(waiver.until)} and waives nothing any more. Remove it, or agree on a new date.`,
        scope,
        // No unit of the rule's would fit what is wrong here.
        actual: null,
        operator: "<=",
        limit: 0,
        sample: null,
        location: waiver.location,
        related: [entry.location],
        fingerprint: fingerprint([entry.rule, "waiver", JSON.stringify(scope), waiver.reason]),
    };
}
/** Says that a share may be beyond its limit by chance, and how far chance reaches. */
function doubtSentence({ rule, limit }, { bound, confidence }) {
    const which = limit.operator === "<=" ? "at least" : "at most";
    return `That is within the noise: with ${(0,wording/* quantity */.au)(confidence, "share", 1)} confidence the share is ${which} ${(0,wording/* quantity */.au)(bound, rule.unit, limit.value)}.`;
}
function sentence({ rule, entry, limit }, measurement) {
    const { actual, part, sample, detail = "", isMore, limitedBy = rule.limit.option } = measurement;
    const value = (0,wording/* quantity */.au)(actual, rule.unit, isMore ? undefined : limit.value);
    const words = {
        actual: isMore ? `more than ${value}` : value,
        part: (0,format_number/* formatNumber */.ZV)(part ?? 0),
        sample: (0,format_number/* formatNumber */.ZV)(sample ?? 0),
        detail,
        limitedBy: limitedBy ?? "",
    };
    const clause = rule.describe(words, entry.options);
    if (limitedBy === undefined)
        return (0,wording/* capital */.Nx)(`${clause}.`);
    const bound = (0,wording/* quantity */.au)(limit.value, rule.unit, actual);
    const text = `${clause}, ${limit.operator === "<=" ? `at most ${bound} allowed` : `at least ${bound} required`}.`;
    return (0,wording/* capital */.Nx)(text);
}
function milder(level) {
    return level === "error" ? "warning" : level;
}
function place({ entry, limit, table, identity, touched }, { scope, actual, sample, rows = [], posts = [], at, about, limitedBy }) {
    const ordered = touched === null ? rows : touchedFirst(rows, table, touched);
    const shown = Array.from(ordered.slice(0, MAX_RELATED + 1), (row) => table.location(row));
    return {
        scope,
        actual,
        operator: limit.operator,
        limit: limit.value,
        sample,
        location: at ?? shown[0] ?? entry.location,
        related: [entry.location, ...shown.slice(at === undefined ? 1 : 0)],
        ...(posts.length === 0 ? {} : { posts: sketchPosts(table, posts) }),
        fingerprint: fingerprint([
            ...identity,
            JSON.stringify(scope),
            ...[limitedBy, about].filter((part) => part !== undefined),
        ]),
    };
}

// EXTERNAL MODULE: ./build/evaluate/rule.js
var rule = __webpack_require__(4882);
;// CONCATENATED MODULE: ./build/evaluate/measure.js

/** A rule's own measuring, but where it would measure what nobody can tell, or has nothing to measure. */
function measureOf(rule, entry, about) {
    if (rule.tellsInsiders === true && !about.table.namesInsiders)
        return () => [NOBODY_INSIDE];
    const elsewhere = whyElsewhere(entry, about);
    return (view) => {
        const measured = rule.judge(view, entry.options, about.context);
        if (measured.length === 0)
            return [untold(whyNothing(view))];
        if (elsewhere === null)
            return measured;
        return measured.map((one) => (one.noData === undefined ? one : { ...one, noData: elsewhere }));
    };
}
/** Where nobody can be told to be one of us, a share of 0% would be a praise that nobody earned. */
const NOBODY_INSIDE = untold("the roster names nobody, so that everybody seems to be outside; put our own people's accounts in it");
function untold(noData) {
    return { scope: {}, actual: null, sample: null, noData };
}
/** Nothing to look at is no pass, in whatever window. */
function whyNothing({ files }) {
    return files.length === 0 ? "no snapshot covers these days; export them" : "there is nothing of the kind";
}
/** Why there is no data where an entry names only channels that no snapshot has; null where that is not why. */
function whyElsewhere({ options }, { table: { channels } }) {
    const names = (0,rule/* channelsOf */.MB)(options) ?? [];
    if (names.length === 0 || channels.length === 0 || names.some((name) => channels.includes(name)))
        return null;
    const known = [...channels].sort().join(", ");
    return `there is nothing of ${names.join(" or ")}, only of ${known}; correct \`channels\`, or export it`;
}

;// CONCATENATED MODULE: ./build/lib/once.js
/** Calls a function when its value is first needed, and never again. */
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/evaluate/waiver.js



/**
 * Finds the waiver that covers a finding. One that narrows covers what lies in it; together, those that narrow
 * also cover a wider finding that would not be there without what they name: a launch day's post in a month's
 * share.
 * @param without what is measured where waivers' activities are left out; asked for once for each
 * @returns a function of a finding's scope, and of whether something measured has it no more
 */
function waiverFinder({ policy, context }, rule, without) {
    const holding = policy.waivers.filter((waiver) => waiver.rule === rule && context.today <= waiver.until);
    const alone = holding.map((waiver) => once(() => without([waiver])));
    const together = once(() => without(holding));
    return (scope, isMended) => {
        const one = holding.find((waiver) => covers(waiver, scope)) ??
            holding.find((_, i) => isMended(alone[i]()));
        if (one !== undefined)
            return { reason: one.reason, until: (0,domain_day/* formatDay */.im)(one.until) };
        if (holding.length < 2 || !isMended(together()))
            return null;
        return {
            reason: [...new Set(holding.map(({ reason }) => reason))].join("; "),
            until: (0,domain_day/* formatDay */.im)(Math.min(...holding.map(({ until }) => until))),
        };
    };
}
/** A finding for each waiver past its date; a rule that is judged several times reports them once. */
function expiredWaivers(rule, entry, { policy, context }) {
    const first = policy.rules.find((one) => one.rule === rule.id);
    if (entry !== first)
        return [];
    return policy.waivers
        .filter((waiver) => waiver.rule === rule.id && context.today > waiver.until)
        .map((waiver) => expiredWaiver(waiver, entry));
}
function covers({ object, day, channel }, scope) {
    const date = day === null ? null : (0,domain_day/* formatDay */.im)(day);
    return ((object === null || scope.object === object) &&
        (date === null || (scope.from === date && scope.to === date)) &&
        (channel === null || scope.channel === channel));
}

;// CONCATENATED MODULE: ./build/evaluate/window-before.js






/** The window before the one that is judged, as long; measured when it is first asked for. */
class WindowBefore {
    #rule;
    #options;
    #days;
    #view;
    #measured;
    constructor(rule, options, view, measure) {
        this.#rule = rule;
        this.#options = options;
        this.#days = view.to - view.from + 1;
        this.#view = once(() => view.before());
        this.#measured = once(() => new ByScope(measure(this.#view())));
    }
    /** The value of the same scope; null where it could not be judged, or there was none. */
    actualOf(measurement) {
        const same = this.#same(measurement);
        if (same === undefined)
            return null;
        const outcome = (0,evaluate_limit/* outcomeOf */.sG)(same, this.#options, (0,evaluate_limit/* limitOf */.LF)(this.#rule, this.#options, measurement));
        return outcome === "pass" || outcome === "fail" ? same.actual : null;
    }
    /** What a ratchet holds a measurement against. */
    baselineOf(measurement) {
        if (this.#options["ratchet"] !== true)
            return null;
        // Where the window before was judged and had nothing of the kind, what is judged is new: a post, say.
        if (this.#same(measurement) === undefined && this.#view().files.length > 0)
            return null;
        return this.actualOf(measurement) ?? NO_BASELINE;
    }
    #same(measurement) {
        return this.#measured().same({ ...measurement, scope: moved(measurement.scope, -this.#days) });
    }
}
/** The same day or week, so many days later. */
function moved(scope, days) {
    const { from, to } = scope;
    if (from === undefined || to === undefined)
        return scope;
    return { ...scope, from: (0,domain_day/* formatDay */.im)((0,time/* parseDay */.Iq)(from) + days), to: (0,domain_day/* formatDay */.im)((0,time/* parseDay */.Iq)(to) + days) };
}

// EXTERNAL MODULE: ./build/domain/excess.js
var excess = __webpack_require__(1810);
;// CONCATENATED MODULE: ./build/evaluate/worst.js

/**
 * The first of what lies furthest beyond its limit, or else comes nearest to it; null where nothing was judged.
 * @param previousOf its value in the window before, null where there is none to compare
 */
function worstOf(judged, previousOf) {
    const valued = judged.map(({ measurement, limit }) => ({
        measurement,
        value: {
            actual: measurement.actual,
            operator: limit.operator,
            limit: limit.value,
            sample: measurement.sample,
        },
    }));
    const [first, ...rest] = valued;
    if (first === undefined)
        return null;
    const { measurement, value } = rest.reduce((most, one) => ((0,excess/* excess */.M)(one.value) > (0,excess/* excess */.M)(most.value) ? one : most), first);
    const previous = previousOf(measurement);
    return { ...value, ...(previous === null ? {} : { previous }) };
}

;// CONCATENATED MODULE: ./build/evaluate/judge.js













/**
 * Judges one entry of the policy: measures, compares with the limit, and words what is beyond it.
 * @param isFirst whether no other case was judged by the entry before; waivers past their date are reported once
 */
function judgeEntry(rule, entry, about, isFirst) {
    const { options, level } = entry;
    const view = viewOf(about, options);
    const measure = measureOf(rule, entry, about);
    const measured = measure(view);
    const before = new WindowBefore(rule, options, view, measure);
    const waiverOf = waiverFinder(about, rule.id, (waivers) => new ByScope(measure(view.without(waivers))));
    const identity = identityOf(rule, entry, about);
    const touched = about.context.change?.touched ?? null;
    const findings = [];
    const judged = [];
    for (const measurement of measured) {
        const limit = (0,evaluate_limit/* limitOf */.LF)(rule, options, measurement);
        const outcome = (0,evaluate_limit/* outcomeOf */.sG)(measurement, options, limit);
        const subject = { rule, entry, limit, table: about.table, identity, touched };
        if (outcome === "pass")
            judged.push({ measurement, limit });
        else if (outcome === "too-small")
            findings.push(unjudged(subject, measurement, outcome));
        else {
            const failed = outcome === "fail";
            const isMended = (without) => failed && !isFailure(without.same(measurement), options, limit);
            const waived = waiverOf(measurement.scope, isMended);
            const baseline = before.baselineOf(measurement);
            const finding = failed
                ? failure(subject, measurement, baseline, doubtOf(measurement, options, limit))
                : unjudged(subject, measurement, outcome, baseline);
            findings.push({ ...finding, ...(waived ? { waived } : {}) });
            if (failed && !waived)
                judged.push({ measurement, limit });
        }
    }
    const passed = measured.length - findings.length;
    if (isFirst)
        findings.push(...expiredWaivers(rule, entry, about));
    const isComparable = "ratchet" in rule.options;
    const worst = worstOf(judged, (one) => (isComparable ? before.actualOf(one) : null));
    const whose = { rule: rule.id, level, options, subject: about.subject, unit: rule.unit, worst };
    return summarise(whose, findings, passed);
}
function viewOf({ table, asOf, window }, options) {
    const names = (0,rule/* channelsOf */.MB)(options);
    const channels = names === undefined ? null : new Set(names.map((name) => table.channels.indexOf(name)));
    const length = options["window"] === undefined ? window : (0,quantity/* parseDays */.bs)(options["window"]);
    return new View(table, asOf - length + 1, asOf, channels);
}
function isFailure(measurement, options, limit) {
    return measurement !== undefined && (0,evaluate_limit/* outcomeOf */.sG)(measurement, options, limit) === "fail";
}

// EXTERNAL MODULE: ./build/rules/index.js + 35 modules
var rules = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/store/join.js + 3 modules
var join = __webpack_require__(8590);
;// CONCATENATED MODULE: ./build/app/evidence.js








/**
 * From what was read to the report; it touches no file.
 * @throws InputError where nothing says which day to judge by, or no rule has anything to judge
 */
function judgeEvidence(evidence, question) {
    const { policy, roster, files, pseudonyms = null, change = null } = evidence;
    const company = { brand: policy.brand, roster, categories: policy.categories, pseudonyms };
    const table = (0,join/* join */.f)(evidence.snapshots, company);
    const plan = (0,join/* join */.f)(evidence.plans, company);
    const asOf = asOfDay(question.asOf, table.covered ?? plan.covered);
    const cases = casesOf(evidence, { table, plan, asOf }, question);
    const judged = policy.rules.flatMap((entry) => judgeBy(entry, cases));
    if (judged.length === 0 && policy.rules.length > 0)
        throw (0,problem/* inputError */.Xu)("all rules of the policy judge a change; name its base");
    const isPart = change !== null && question.changedOnly === true;
    const rules = isPart ? judged.map((report) => onlyTouched(report, change.touched)) : judged;
    const hidden = isPart ? findingsOf(judged) - findingsOf(rules) : null;
    const against = change && { ...change, hidden };
    const { failOn } = question;
    return assemble({ policy, roster, table, plan, asOf, files, failOn, against }, rules);
}
function casesOf(evidence, { table, plan, asOf }, question) {
    const { policy, claims, files, change = null } = evidence;
    const today = question.asOf === null ? table.zone.dayOf(question.clock.now) : asOf;
    const context = { brand: policy.brand, today, published: null, change, claims };
    const snapshot = { subject: "snapshot", table, asOf, window: policy.window, policy, context };
    const of = new Map([
        ["snapshot", snapshot],
        ["plan", planCase(plan, snapshot)],
        ...(change === null ? [] : [["change", { ...snapshot, subject: "change" }]]),
    ]);
    const given = new Set();
    if (files > 0 || plan.length === 0)
        given.add("snapshot");
    if (plan.length > 0)
        given.add("plan");
    if (change !== null)
        given.add("change");
    return { of, given };
}
/** A plan is judged over its own days, first to last planned, with the week that was published before them. */
function planCase(plan, { table: snapshots, policy, context }) {
    const { from, to } = plan.covered ?? { from: 0, to: 0 };
    const published = new View(snapshots, from - 7, from - 1, null);
    return {
        subject: "plan",
        table: plan,
        asOf: to,
        window: to - from + 1,
        policy,
        context: { ...context, published },
    };
}
/** One report for each subject that the rule judges and there is something of. */
function judgeBy(entry, cases) {
    const rule = (0,rules.ruleById)(entry.rule);
    if (rule === undefined)
        return [];
    const all = rule.subjects.flatMap((subject) => cases.of.get(subject) ?? []);
    const about = all.filter((one) => cases.given.has(one.subject) && isAbout(rule, entry, one));
    // Where there is nothing of what a rule judges it says so; none is left out in silence.
    const judged = about.length > 0 ? about : all.slice(0, 1);
    return judged.map((one, i) => judgeEntry(rule, entry, one, i === 0));
}
function isAbout(rule, { options }, { subject, table }) {
    return subject !== "plan" || (rule.judgesPlan?.(table, options) ?? true);
}
function findingsOf(rules) {
    return rules.reduce((sum, { findings }) => sum + findings.length, 0);
}
function asOfDay(asOf, covered) {
    if (asOf === null) {
        if (covered === null)
            throw (0,problem/* inputError */.Xu)("no activity has a date; export dates, or give `period` and --as-of");
        return covered.to;
    }
    const day = (0,time/* parseDay */.Iq)(asOf);
    if (Number.isNaN(day))
        throw (0,problem/* inputError */.Xu)(`"${asOf}" is no date; give the as-of day like 2026-03-31`);
    return day;
}

;// CONCATENATED MODULE: ./build/app/check.js













/**
 * The one way through: policy, roster and snapshots to table, rules and report.
 * @throws InputError where it could not be judged
 */
async function check(request) {
    if (!(0,is_file/* isFile */.f)(request.policy))
        throw (0,problem/* inputError */.Xu)(`there is no policy at ${(0,external_node_path_.relative)(request.root, request.policy)}; check the path, or write one with \`vanity-check init\``);
    const pseudonyms = (0,pseudonym/* pseudonymsBy */.D)(request.key);
    const repository = new io_repository/* Repository */.L(request.root);
    const policyPath = repository.entry(request.policy);
    const read = async (tree, path) => {
        const policy = await (0,load/* loadPolicy */.t)(tree, path, (name) => request.clock.offsets(name) !== null);
        return { policy, roster: await (0,roster_load/* loadRosters */.L)(tree, policy, path, pseudonyms?.keyId ?? null) };
    };
    const own = await read(repository, policyPath);
    const { base = null } = request;
    const opened = base && (await (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 4637))).openBase({ base, repository, policyPath, own, read }));
    const { policy, roster } = opened?.rulebook ?? own;
    const zone = new store_zone/* Zone */.b(request.clock.offsets(policy.timezone) ?? (() => 0));
    const snapshots = new columns/* Columns */.e(zone);
    const { snapshots: sources, brand } = policy;
    const files = await (0,pipeline_load/* loadSnapshots */.Im)(repository, sources, brand, policyPath, snapshots, request.onProgress);
    const plans = new columns/* Columns */.e(zone);
    await (0,plans_load/* loadPlans */.hr)(repository, policy, policyPath, plans);
    const claims = await loadClaims(repository, policy, policyPath);
    const change = opened && (await opened.compare(snapshots, pseudonyms));
    return judgeEvidence({ policy, roster, snapshots, plans, claims, files, pseudonyms, change }, request);
}


/***/ }),

/***/ 8213:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   v: () => (/* binding */ misuse)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6282);


/**
 * `parseArgs`, with what is wrong as a message of ours.
 * @throws InputError where an option is not known or lacks its value
 */
function parseArguments(config) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)(config);
    }
    catch (error) {
        throw misuse(error.message.replace(/\. To specify.*/s, ""));
    }
}
/** That the command line is not one that we know, and where to look it up. */
function misuse(message) {
    return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${message}; see vanity-check --help`);
}


/***/ }),

/***/ 6065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m5: () => (/* binding */ CHECK_OPTIONS),
  hR: () => (/* binding */ FORMATS),
  k_: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
;// CONCATENATED MODULE: ./build/app/outputs.js



/** What `--format` may name beside `text`, which needs a terminal; each is loaded only when it is used. */
const OUTPUTS = {
    json: async (run) => run.asked === 1
        ? (await __webpack_require__.e(/* import() */ 440).then(__webpack_require__.bind(__webpack_require__, 3440))).json(only(run))
        : (await Promise.all(/* import() */[__webpack_require__.e(178), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 5974))).jsonOfAll(run.reports),
    markdown: async (run, source) => run.asked === 1
        ? (await Promise.all(/* import() */[__webpack_require__.e(178), __webpack_require__.e(123)]).then(__webpack_require__.bind(__webpack_require__, 3123))).markdown(only(run), undefined, source)
        : (await Promise.all(/* import() */[__webpack_require__.e(178), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 5974))).markdownOfAll(run.reports, run.asked, source),
    sarif: async ({ reports }) => {
        const { rules } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6209));
        return (await __webpack_require__.e(/* import() */ 189).then(__webpack_require__.bind(__webpack_require__, 3189))).sarif(reports, rules);
    },
    junit: async ({ reports }) => (await __webpack_require__.e(/* import() */ 612).then(__webpack_require__.bind(__webpack_require__, 2612))).junit(reports),
    github: async ({ reports }) => (await __webpack_require__.e(/* import() */ 365).then(__webpack_require__.bind(__webpack_require__, 9365))).github(reports),
    html: async (run, source) => (await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(178), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 3245))).html(only(run), source),
    badge: async (run) => (await Promise.all(/* import() */[__webpack_require__.e(833), __webpack_require__.e(359)]).then(__webpack_require__.bind(__webpack_require__, 3359))).badge(only(run)),
};
/** The names of the outputs. */
const OUTPUT_NAMES = Object.keys(OUTPUTS);
const badgeEndpoint = async (run) => (await Promise.all(/* import() */[__webpack_require__.e(833), __webpack_require__.e(359)]).then(__webpack_require__.bind(__webpack_require__, 3359))).badgeEndpoint(only(run));
/** @throws InputError where there are several */
function only({ reports: [report, ...more] }) {
    if (report === undefined || more.length > 0) {
        throw (0,problem/* inputError */.Xu)("a page and a badge are about one policy; --report-dir writes them for each");
    }
    return report;
}
/** The files of a report folder. */
const FILES = {
    "report.json": OUTPUTS.json,
    "report.html": OUTPUTS.html,
    "report.md": OUTPUTS.markdown,
    "badge.svg": OUTPUTS.badge,
    "badge.json": badgeEndpoint,
    "results.sarif": OUTPUTS.sarif,
    "junit.xml": OUTPUTS.junit,
};
/**
 * Writes each report in every form; nothing is written where one of them cannot be drawn.
 * @returns the folder of each report, relative to `folder`: itself for one policy, else as the policies' paths say
 * @throws InputError where two policies would have the same folder
 */
async function writeReports({ reports, asked }, folder, source) {
    const folders = reports.map(({ policy }) => (asked === 1 ? "" : policy.path.replace(/\.ya?ml$/i, "")));
    const twice = folders.find((name, i) => folders.indexOf(name) < i);
    if (twice !== undefined) {
        throw (0,problem/* inputError */.Xu)(`two policies would write their reports to "${twice}"; rename one of them`);
    }
    const drawn = [];
    for (const [i, report] of reports.entries()) {
        for (const [name, render] of Object.entries(FILES)) {
            const text = await render({ reports: [report], asked: 1 }, source);
            drawn.push([(0,external_node_path_.join)(folder, folders[i], name), text]);
        }
    }
    for (const [path, text] of drawn)
        writeWhole(path, text);
    return folders;
}
/**
 * Writes a file whole or not at all, in a folder that is made where it is missing.
 * @throws InputError where it cannot be written
 */
function writeWhole(path, text) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        replace(path, text);
    }
    catch (error) {
        throw (0,problem/* inputError */.Xu)(`${(0,external_node_path_.basename)(path)} cannot be written: ${error.message}`);
    }
}
function replace(path, text) {
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.draft`);
    try {
        (0,external_node_fs_.writeFileSync)(draft, text);
        (0,external_node_fs_.renameSync)(draft, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./build/io/glob.js
var glob = __webpack_require__(8823);
// EXTERNAL MODULE: ./build/io/is-file.js
var is_file = __webpack_require__(9340);
// EXTERNAL MODULE: ./build/app/check.js + 21 modules
var check = __webpack_require__(9979);
;// CONCATENATED MODULE: ./build/app/run.js





/**
 * Judges by every policy that is named; by the others too where one cannot be judged by.
 * @param patterns paths or globs, relative to `from`
 * @param rootOf the root of the repository that holds a policy in this folder
 * @throws InputError where a pattern matches nothing
 */
async function run(patterns, from, rootOf, { baseOf, onProgress = null, ...common }) {
    const bases = new Map();
    const base = async (folder) => {
        if (baseOf === null)
            return null;
        const known = bases.get(folder) ?? baseOf(rootOf(folder), folder);
        bases.set(folder, known);
        return known;
    };
    const policies = await policiesOf(patterns, from);
    const reports = [];
    const unjudged = [];
    const problems = new problem/* Problems */.Zw();
    for (const [i, policy] of policies.entries()) {
        const progress = onProgress && ((now) => onProgress(now, i + 1, policies.length));
        const folder = (0,external_node_path_.dirname)(policy);
        try {
            const about = { root: rootOf(folder), policy, base: await base(folder) };
            reports.push(await (0,check/* check */.z)({ ...common, ...about, onProgress: progress }));
        }
        catch (error) {
            if (!(error instanceof problem/* InputError */.dz))
                throw error;
            unjudged.push({ policy: slashed((0,external_node_path_.relative)(rootOf(folder), policy)), error });
            problems.addAll(error);
        }
    }
    const globs = patterns.filter(isGlob);
    const gone = globs.length === 0 ? [] : await goneOf(globs, (0,external_node_path_.relative)(rootOf(from), from), await base(from));
    for (const policy of gone) {
        const error = (0,problem/* inputError */.Xu)(`the change removes the policy ${policy}; agree on that in a change of its own`);
        unjudged.push({ policy, error });
        problems.addAll(error);
    }
    const error = problems.total === 0 ? null : new problem/* InputError */.dz(problems.first, problems.total);
    return { reports, asked: policies.length + gone.length, unjudged, error };
}
/** 0 where every policy holds, 1 where one is broken, 2 where one could not be judged by. */
function exitCode({ reports, error }) {
    if (error !== null)
        return 2;
    return reports.every(({ conclusion }) => conclusion === "pass") ? 0 : 1;
}
/** The policies that a glob found at the base, and finds no more. */
async function goneOf(patterns, folder, base) {
    if (base === null)
        return [];
    const { nameMatcher } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(42)]).then(__webpack_require__.bind(__webpack_require__, 2042));
    const matchers = patterns.map((pattern) => nameMatcher(pattern, slashed(folder)));
    const isPolicy = (name) => matchers.some((matches) => matches(name));
    return base.files.flatMap(({ path, status, previous }) => {
        if (status === "removed")
            return isPolicy(path) ? [path] : [];
        return previous !== undefined && isPolicy(previous) && !isPolicy(path) ? [previous] : [];
    });
}
function slashed(path) {
    return path.split(external_node_path_.sep).join("/");
}
function isGlob(pattern) {
    return /[*?[{(!]/.test(pattern);
}
async function policiesOf(patterns, from) {
    const found = [];
    for (const pattern of patterns) {
        const path = (0,external_node_path_.resolve)(from, pattern);
        if ((0,is_file/* isFile */.f)(path) || !isGlob(pattern))
            found.push(path);
        else
            found.push(...(await search(pattern, from)));
    }
    return [...new Set(found)];
}
async function search(pattern, from) {
    // What lies outside the repository is refused when it is read.
    const matches = await (0,glob/* matchGlob */.s)(pattern, from, () => true).catch((error) => {
        throw (0,problem/* inputError */.Xu)(`"${pattern}" is no glob: ${error.message}`);
    });
    if (matches.length === 0)
        throw (0,problem/* inputError */.Xu)(`"${pattern}" matches no policy; check the path`);
    return matches.map((match) => (0,external_node_path_.resolve)(match)).sort();
}

// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
// EXTERNAL MODULE: ./build/domain/pseudonym.js
var pseudonym = __webpack_require__(5651);
// EXTERNAL MODULE: ./build/domain/report.js
var report = __webpack_require__(2663);
;// CONCATENATED MODULE: ./build/domain/source.js
/** The source that a workflow's environment names; null where it names none. */
function sourceOf(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
    if (!server || !repository || !commit || !/^https?:\/\/[\w.:-]+$/.test(server))
        return null;
    return { server, repository, commit };
}

// EXTERNAL MODULE: ./build/io/repository.js
var repository = __webpack_require__(6901);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(4570);
// EXTERNAL MODULE: ./build/schema/suggest.js
var suggest = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/cli/say.js + 1 modules
var say = __webpack_require__(4906);
;// CONCATENATED MODULE: ./build/cli/check.js













/** What `--format` may name. */
const FORMATS = ["text", ...OUTPUT_NAMES];
/** The options of `check`, as `parseArgs` takes them. */
const CHECK_OPTIONS = {
    policy: { type: "string", multiple: true },
    "as-of": { type: "string" },
    base: { type: "string" },
    "changed-only": { type: "boolean", default: false },
    "fail-on": { type: "string", default: "error" },
    format: { type: "string", default: "text" },
    output: { type: "string" },
    "report-dir": { type: "string" },
    quiet: { type: "boolean", default: false },
};
/**
 * `check`: judges, and writes the report where the options say.
 * @returns the exit code
 * @throws InputError where an option is misused, or what it names cannot be read or written
 */
async function runCheck(values) {
    const format = among(FORMATS, values.format, "--format");
    const { base: ref, "changed-only": changedOnly } = values;
    if (changedOnly && ref === undefined)
        throw (0,cli_arguments/* misuse */.v)("--changed-only needs --base");
    const line = await progressLine(values.quiet);
    const judged = await run(values.policy ?? [policy/* DEFAULT_POLICY */.zj], external_node_process_.cwd(), repository/* findRoot */.w, {
        asOf: values["as-of"] ?? null,
        baseOf: ref === undefined
            ? null
            : async (root, folder) => (await __webpack_require__.e(/* import() */ 756).then(__webpack_require__.bind(__webpack_require__, 4756))).gitBase(root, ref, folder),
        changedOnly,
        failOn: among(report/* FAIL_ON */.d$, values["fail-on"], "--fail-on"),
        clock: (0,clock/* systemClock */.ml)(),
        key: external_node_process_.env[pseudonym/* KEY_VARIABLE */.$9] || null,
        onProgress: line?.show ?? null,
    }).finally(() => line?.erase());
    if (judged.error !== null)
        (0,say/* complain */.c)(judged.error);
    if (judged.reports.length > 0)
        await check_report(judged, format, values);
    return exitCode(judged);
}
/** Where a person looks, at a terminal that can rewrite a line. */
async function progressLine(quiet) {
    if (quiet || !external_node_process_.stderr.isTTY || external_node_process_.env["CI"] || external_node_process_.env["TERM"] === "dumb")
        return null;
    const { ProgressLine } = await __webpack_require__.e(/* import() */ 141).then(__webpack_require__.bind(__webpack_require__, 8141));
    return new ProgressLine(external_node_process_.stderr, clock/* elapsed */.vk);
}
async function check_report(judged, format, values) {
    const folder = values["report-dir"];
    if (folder !== undefined)
        await writeReports(judged, (0,external_node_path_.resolve)(folder), sourceOf(external_node_process_.env));
    const result = await render(judged, format, values.quiet, values.output === undefined);
    if (values.output === undefined)
        (0,say/* print */.y)(result);
    else
        writeWhole((0,external_node_path_.resolve)(values.output), result);
}
async function render(judged, format, quiet, toStdout) {
    if (format !== "text")
        return OUTPUTS[format](judged, sourceOf(external_node_process_.env));
    const { text } = await Promise.all(/* import() */[__webpack_require__.e(178), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 2472));
    const terminal = toStdout && external_node_process_.stdout.isTTY;
    const colour = terminal && !external_node_process_.env["NO_COLOR"] && external_node_process_.env["TERM"] !== "dumb";
    const style = { colour, quiet, ...(terminal ? { width: external_node_process_.stdout.columns } : {}) };
    const texts = judged.reports.map((each) => text(each, style));
    if (judged.asked === 1)
        return texts.join("");
    const { verdictOfAll } = await Promise.all(/* import() */[__webpack_require__.e(178), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 5974));
    return `${texts.join("\n")}\n${verdictOfAll(judged.reports, judged.asked)}\n`;
}
function among(known, given, option) {
    if (!known.includes(given)) {
        throw (0,cli_arguments/* misuse */.v)(`${option} "${given}" is not known${(0,suggest/* didYouMean */.a)(given, known)}`);
    }
    return given;
}


/***/ }),

/***/ 5472:
/***/ (function (__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6282);
/* harmony import */ var _lib_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6480);
/* harmony import */ var _schema_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2036);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8213);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6065);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4906);








const HELP = `Usage: vanity-check [check] [options]      judge the snapshots by the policy
       vanity-check init                   write a first policy, roster and workflow here, and run them
       vanity-check rules                  list the rules
       vanity-check explain RULE           say what a rule is for and how it is judged
       vanity-check schema NAME            print a JSON Schema: policy, roster, activity, plan, claims or report
       vanity-check convert FILES...       write snapshots of any format as one in ours, to stdout

Options of check:
  --policy PATH     the policy (default: ${_domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY */ .zj}); several by a glob, or given several times
  --as-of DATE      judge as of this day (default: the last day that a snapshot covers)
  --base REF        judge the change since REF: by the policy, roster and waivers that were there before it
  --changed-only    with --base, only what is found in the files that the change touches
  --fail-on LEVEL   error, warning or never (default: error)
  --format FORMAT   ${_check_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .hR.slice(0, 4).join(", ")},
                    ${_check_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .hR.slice(4).join(", ")} (default: text)
  --output FILE     write the result to a file instead of the terminal
  --report-dir DIR  write the report to a folder too, in every form
  --quiet           only what is broken, and no progress

Options of convert:
  --format NAME     the files' format (default: as the policy says, else recognised)
  --policy PATH     the policy whose brand, channels and roster hold (default: ${_domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY */ .zj}, if there)
  --pseudonymise    hide every account under the key in VANITY_CHECK_KEY, and drop everybody's text but the brand's
  --aggregate       counts by day, type, post and side instead of activities, without any account

  --help, --version

Exit codes: 0 the policy holds, 1 it is broken, 2 it could not be judged.
`;
const OPTIONS = {
    ..._check_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECK_OPTIONS */ .m5,
    help: { type: "boolean", short: "h", default: false },
    version: { type: "boolean", default: false },
};
// A closed pipe, as of `| head`, is no failure of ours.
node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.on("error", (error) => {
    if (error.code !== "EPIPE")
        throw error;
});
// What nobody awaits ends a process of Node's with 1, which here is a policy that is broken.
node_process__WEBPACK_IMPORTED_MODULE_0__.on("uncaughtException", (error) => {
    node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = 2;
    (0,_say_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .c)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .asInputError */ .XW)(error));
    node_process__WEBPACK_IMPORTED_MODULE_0__.exit();
});
try {
    node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = await main(node_process__WEBPACK_IMPORTED_MODULE_0__.argv.slice(2));
}
catch (error) {
    (0,_say_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .c)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .asInputError */ .XW)(error));
    node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = 2;
}
async function main(args) {
    if (args[0] === "convert" && !args.includes("--help")) {
        return (await __webpack_require__.e(/* import() */ 347).then(__webpack_require__.bind(__webpack_require__, 2347))).convert(args.slice(1));
    }
    if (args[0] === "init" && !args.includes("--help")) {
        return (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(382), __webpack_require__.e(178), __webpack_require__.e(139)]).then(__webpack_require__.bind(__webpack_require__, 4139))).init(args.slice(1));
    }
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .W)({ args, options: OPTIONS, allowPositionals: true });
    const [command = "check", ...rest] = positionals;
    if (values.help)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .y)(HELP);
    if (values.version)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .y)(`${_lib_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x}\n`);
    switch (command) {
        case "check":
            expectNone(rest);
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .runCheck */ .k_)(values);
        case "rules":
            expectNone(rest);
            return listRules();
        case "explain":
            return explainRule(one(rest, "a rule"));
        case "schema":
            return printSchema(one(rest, "a schema"));
        default:
            throw (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .misuse */ .v)(`there is no command "${command}"${(0,_schema_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(command, ["check", "init", "convert", "rules", "explain", "schema"])}`);
    }
}
async function listRules() {
    const { rules } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6209));
    const width = Math.max(...rules.map(({ id }) => id.length));
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .y)(rules.map(({ id, purpose }) => `${id.padEnd(width)}  ${purpose}\n`).join(""));
}
async function explainRule(id) {
    const { rules, ruleById } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6209));
    const { rulePage } = await __webpack_require__.e(/* import() */ 174).then(__webpack_require__.bind(__webpack_require__, 9174));
    const rule = ruleById(id);
    const ids = rules.map((known) => known.id);
    if (rule === undefined)
        throw (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .misuse */ .v)(`there is no rule "${id}"${(0,_schema_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(id, ids)}`);
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .y)(rulePage(rule));
}
async function printSchema(name) {
    const { schemas } = await __webpack_require__.e(/* import() */ 310).then(__webpack_require__.bind(__webpack_require__, 9310));
    const schema = Object.entries(schemas).find(([known]) => known === name)?.[1];
    if (schema === undefined)
        throw (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .misuse */ .v)(`there is no schema "${name}"${(0,_schema_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, Object.keys(schemas))}`);
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .y)(`${JSON.stringify(schema, null, 2)}\n`);
}
function one(rest, what) {
    const [word, ...more] = rest;
    if (word === undefined)
        throw (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .misuse */ .v)(`name ${what}`);
    expectNone(more);
    return word;
}
function expectNone(rest) {
    if (rest.length > 0)
        throw (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .misuse */ .v)(`"${rest[0]}" is not expected here`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4906:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ complain),
  y: () => (/* binding */ print)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/report/annotation.js
var report_annotation = __webpack_require__(7762);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(3060);
;// CONCATENATED MODULE: ./build/report/problems.js




/** What could not be read or is misused, a line each, for a terminal or a log. */
function problemLines({ problems, more }) {
    const lines = problems.map(({ message, location }) => (0,report_escape/* logLine */.BP)(`${(0,report_escape/* plain */.pj)(location === null ? "vanity-check" : (0,place/* place */.i)(location))}: ${(0,report_escape/* plain */.pj)(message)}`));
    return more === 0 ? lines : [...lines, `and ${more} more`];
}
const COULD_NOT_JUDGE = "Vanity Check could not judge";
/** The same as annotations of GitHub's: as many as it keeps, the last of them for those that are left. */
function problemCommands({ problems, more }) {
    const all = problems.length + more;
    const shown = problems.slice(0, all > MAX_ANNOTATIONS ? MAX_ANNOTATIONS - 1 : all);
    const commands = shown.map(({ message, location }) => annotation("error", COULD_NOT_JUDGE, [message], location));
    const rest = all - commands.length;
    return rest === 0
        ? commands
        : [...commands, annotation("error", COULD_NOT_JUDGE, [`and ${rest} more; the log lists them`])];
}
const TITLE = (/* unused pure expression or super */ null && (`# ⚠️ ${COULD_NOT_JUDGE}\n`));
const CUT = "- and more; the log lists them";
/** The same as GitHub's Markdown, in at most so many bytes. */
function problemsMarkdown(error, maxBytes = Number.POSITIVE_INFINITY) {
    const items = problemLines(error).map((line) => `- ${markdownCode(line)}`);
    const shown = fitting(items, maxBytes - byteLength(TITLE) - byteLength(CUT) - 2);
    const rest = shown < items.length ? [CUT] : [];
    return `${[TITLE, ...items.slice(0, shown), ...rest].join("\n")}\n`;
}

;// CONCATENATED MODULE: ./build/cli/say.js


/** Writes what was asked for; 0, the exit code of a command that does no more than that. */
function print(text) {
    external_node_process_.stdout.write(text);
    return 0;
}
/** Writes what keeps from doing it, a line for each problem. */
function complain(error) {
    for (const line of problemLines(error))
        external_node_process_.stderr.write(`${line}\n`);
}


/***/ }),

/***/ 7642:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./build/domain/account.js
var account = __webpack_require__(8750);
// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/domain/quantity.js
var quantity = __webpack_require__(760);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(7368);
// EXTERNAL MODULE: ./build/io/chunks.js + 1 modules
var chunks = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/io/yaml.js + 2 modules
var yaml = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/lib/digest.js
var digest = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/schema/suggest.js
var suggest = __webpack_require__(2036);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/evaluate/options.js
var evaluate_options = __webpack_require__(4376);
// EXTERNAL MODULE: ./build/evaluate/rule.js
var rule = __webpack_require__(4882);
// EXTERNAL MODULE: ./build/rules/index.js + 35 modules
var build_rules = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/config/policy/presets.js

/** A preset's rules with the options it sets, in the order of the rules; null for a name that is none. */
function presetRules(rules, name) {
    const preset = rule/* PRESETS */.fG.find((known) => known === name);
    if (preset === undefined)
        return null;
    const chosen = rules.map(({ id, presets }) => [id, presets[preset]]);
    return new Map(chosen.filter((entry) => entry[1] !== undefined));
}

// EXTERNAL MODULE: ./build/schema/ajv-wording.js
var ajv_wording = __webpack_require__(1588);
// EXTERNAL MODULE: ./build/schema/mistakes.js
var schema_mistakes = __webpack_require__(6533);
// EXTERNAL MODULE: ./build/schema/policy.js
var policy = __webpack_require__(2414);
;// CONCATENATED MODULE: ./build/config/policy/validate.js





/**
 * Checks a policy, or a file that one extends, against its schema.
 * @param further what else is wrong with it
 * @throws InputError with every mistake at its line and column, in their order
 */
async function validate(file, name, further = []) {
    const mistakes = [
        ...(await (0,schema_mistakes/* mistakesIn */.f)(file.value, name, policy/* outlines */.af[name])),
        ...(await ruleMistakes(file)),
        ...further,
    ];
    if (mistakes.length > 0)
        throw new problem/* InputError */.dz(file.problems(mistakes));
    return file.value;
}
async function ruleMistakes(file) {
    const { rules } = (file.value ?? {});
    if (typeof rules !== "object" || rules === null || Array.isArray(rules))
        return [];
    const mistakes = Object.entries(rules).map(([id, value]) => valueMistakes(id, value));
    return (await Promise.all(mistakes)).flat();
}
async function valueMistakes(id, value) {
    const path = ["rules", id];
    if (value === "off")
        return [];
    if (!Array.isArray(value))
        return optionMistakes(id, value, path, "`off`, a map of options, or a list of such maps");
    if (value.length === 0)
        return [{ path, atKey: false, message: "the list is empty; give options, or `off`" }];
    const mistakes = value.map((options, i) => optionMistakes(id, options, [...path, String(i)], "a map of options"));
    return (await Promise.all(mistakes)).flat();
}
async function optionMistakes(id, options, at, wanted) {
    const rule = (0,build_rules.ruleById)(id);
    if (rule === undefined)
        return [];
    if (typeof options !== "object" || options === null || Array.isArray(options)) {
        return [{ path: at, atKey: false, message: `must be ${wanted}, not ${(0,ajv_wording/* show */.W)(options)}` }];
    }
    const mistakes = await (0,schema_mistakes/* mistakesIn */.f)(options, `options:${id}`, (0,policy/* optionsSchema */.ci)(rule));
    return mistakes.map((mistake) => ({ ...mistake, path: [...at, ...mistake.path] }));
}

;// CONCATENATED MODULE: ./build/config/policy/rules.js










/** As long as a chain of files that extend one another may be. */
const MAX_BASES = 20;
/**
 * The rules of a policy over those of what it extends, rule by rule, with every default filled in.
 * @param path absolute path of the policy file
 * @throws InputError where it extends what is not there
 */
async function collectRules(tree, file, path, written) {
    const rules = await new Collector(tree).collect(file, path, written, []);
    return [...rules].flatMap(([id, rule]) => toEntries(id, rule));
}
class Collector {
    #tree;
    /** By path, as files that extend one another by twos would else be read over and over. */
    #read = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    /** @param above the files that extend this one, directly or not */
    async collect(file, path, written, above) {
        const rules = new Map();
        for (const [i, base] of [written.extends ?? []].flat().entries()) {
            const place = file.locate(Array.isArray(written.extends) ? ["extends", i] : ["extends"]);
            const inherited = await this.#inherit(base, path, place, [...above, path]);
            for (const [id, rule] of inherited)
                rules.set(id, rule);
        }
        for (const [id, value] of Object.entries(written.rules ?? {})) {
            const locate = (index, option) => {
                const entry = index === null ? ["rules", id] : ["rules", id, index];
                const options = [value].flat()[index ?? 0];
                const isWritten = typeof options === "object" && option !== null && Object.hasOwn(options, option);
                return isWritten ? file.locate([...entry, option], true) : file.locate(entry, index === null);
            };
            rules.set(id, { value, locate });
        }
        return rules;
    }
    async #inherit(base, from, place, above) {
        const preset = presetRules(build_rules.rules, base);
        if (preset !== null)
            return new Map([...preset].map(([id, value]) => [id, { value, locate: () => place }]));
        if (!/[./\\]/.test(base))
            throw (0,problem/* inputError */.Xu)(`there is no preset "${base}"${(0,suggest/* didYouMean */.a)(base, rule/* PRESETS */.fG)}`, place);
        const path = this.#tree.resolve(base, (0,external_node_path_.dirname)(from), place);
        const source = await this.#tree.open(path);
        if (source === null)
            throw (0,problem/* inputError */.Xu)(`"${base}" is no file; the path is relative to the policy`, place);
        if (above.includes(path))
            throw (0,problem/* inputError */.Xu)(`"${base}" extends itself; take it out`, place);
        const known = this.#read.get(path);
        if (known !== undefined)
            return known;
        if (above.length > MAX_BASES)
            throw (0,problem/* inputError */.Xu)(`extends more than ${MAX_BASES} files, one by one; join some of them`, place);
        const name = this.#tree.name(path);
        const file = new yaml/* YamlFile */._(await (0,chunks/* readText */.y)(source, name), name);
        const rules = await this.collect(file, path, (await validate(file, "base")), above);
        this.#read.set(path, rules);
        return rules;
    }
}
function toEntries(id, { value, locate }) {
    const rule = (0,build_rules.ruleById)(id);
    if (rule === undefined || value === "off")
        return [];
    const many = Array.isArray(value);
    return (many ? value : [value]).map((options, i) => ({
        rule: id,
        level: (options["level"] ?? "error"),
        options: (0,evaluate_options/* fillOptions */.ev)((0,evaluate_options/* optionsOf */.cz)(rule), options),
        location: locate(many ? i : null, null),
        locate: (option) => locate(many ? i : null, option),
    }));
}

;// CONCATENATED MODULE: ./build/config/policy/load.js










/**
 * Reads a policy and what it extends.
 * @param path absolute path of the policy file
 * @param isZone whether a name is an IANA time zone
 * @throws InputError with every mistake at its line and column
 */
async function loadPolicy(tree, path, isZone) {
    const name = tree.name(path);
    const source = await tree.open(path);
    if (source === null)
        throw (0,problem/* inputError */.Xu)(`there is no policy at ${name}`);
    const text = await (0,chunks/* readText */.y)(source, name);
    const file = new yaml/* YamlFile */._(text, name);
    const written = (await validate(file, "policy", [
        ...accountMistakes(file),
        ...zoneMistakes(file, isZone),
    ]));
    const rules = await collectRules(tree, file, path, written);
    if (rules.length === 0) {
        const message = "the policy has no rule, so nothing would be judged; add one, or `extends: starter`";
        throw new problem/* InputError */.dz([file.problem(["rules"], message, true)]);
    }
    return {
        path: name,
        digest: (0,digest/* sha256Hex */.f)(text),
        brand: {
            name: written.brand.name,
            accounts: accountsByChannel(written.brand.accounts),
            words: written.brand.words ?? [written.brand.name],
        },
        timezone: written.timezone ?? "UTC",
        rosters: [written.roster ?? []].flat().map((roster, i) => ({
            path: roster,
            location: file.locate(Array.isArray(written.roster) ? ["roster", i] : ["roster"]),
        })),
        snapshots: (written.snapshots ?? []).map((source, i) => toSource(file, source, ["snapshots", i])),
        plans: (written.plans ?? []).map((plan, i) => toSource(file, plan, ["plans", i])),
        window: (0,quantity/* parseDays */.bs)(written.window ?? "28d"),
        rules,
        categories: Object.fromEntries(Object.entries(written.categories ?? {}).map(([category, { labels = [], words = [], links = [] }]) => [
            category.toLowerCase(),
            { labels, words, links },
        ])),
        waivers: (written.waivers ?? []).map((waiver, i) => toWaiver(waiver, file.locate(["waivers", i]))),
        badge: written.badge ?? "outside-engagement",
        locate: (...paths) => file.locate(paths.find((one) => holds(written, one)) ?? [], true),
    };
}
function holds(value, [key, ...rest]) {
    if (key === undefined)
        return true;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return false;
    return holds(value[key], rest);
}
function toSource(file, source, path) {
    const written = typeof source === "string" ? { path: source } : source;
    return {
        path: written.path,
        format: written.format ?? null,
        channel: written.channel?.toLowerCase() ?? null,
        columns: written.columns ?? {},
        dates: written.dates ?? null,
        location: file.locate(typeof source === "string" ? path : [...path, "path"]),
    };
}
function toWaiver(waiver, location) {
    return {
        rule: waiver.rule,
        object: waiver.object ?? null,
        day: waiver.day === undefined ? null : (0,time/* parseDay */.Iq)(waiver.day),
        channel: waiver.channel?.toLowerCase() ?? null,
        until: (0,time/* parseDay */.Iq)(waiver.until),
        reason: waiver.reason,
        location,
    };
}
function accountMistakes({ value }) {
    const { brand } = (value ?? {});
    return Object.entries(brand?.accounts ?? {}).flatMap(([channel, names]) => [names].flat().flatMap((name) => {
        const message = typeof name === "string" ? (0,account/* quoteFault */.Z)(name) : null;
        return message === null ? [] : [{ path: ["brand", "accounts", channel], atKey: false, message }];
    }));
}
function zoneMistakes({ value }, isZone) {
    const { timezone } = (value ?? {});
    if (typeof timezone !== "string" || timezone === "" || isZone(timezone))
        return [];
    const zones = Intl.supportedValuesOf("timeZone");
    const city = zones.find((zone) => zone.toLowerCase().endsWith(`/${timezone.toLowerCase()}`));
    const hint = city === undefined ? (0,suggest/* didYouMean */.a)(timezone, zones) : `; did you mean "${city}"?`;
    const message = `"${timezone}" is no IANA time zone${hint || ", such as Europe/Berlin"}`;
    return [{ path: ["timezone"], atKey: false, message }];
}
function accountsByChannel(accounts) {
    const entries = Object.entries(accounts);
    return Object.fromEntries(entries.map(([channel, names]) => [channel.toLowerCase(), [names].flat()]));
}


/***/ }),

/***/ 9110:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ loadRosters)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/io/chunks.js + 1 modules
var chunks = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/io/yaml.js + 2 modules
var yaml = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/domain/pseudonym.js
var pseudonym = __webpack_require__(5651);
// EXTERNAL MODULE: ./build/domain/roster.js
var domain_roster = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/io/csv.js
var csv = __webpack_require__(7653);
// EXTERNAL MODULE: ./build/schema/suggest.js
var suggest = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(7368);
;// CONCATENATED MODULE: ./build/config/roster/span.js

/** The span of two dates, either of which may be missing or empty. */
function spanOf(from, until) {
    return { from: dayOrNull(from), until: dayOrNull(until) };
}
/** Why nobody can be inside for a span; null where somebody can. */
function spanFault({ from, until }) {
    if (Number.isNaN(from) || Number.isNaN(until))
        return "`from` and `until` must be dates such as 2026-03-31";
    return from !== null && until !== null && until <= from
        ? "`until` is the first day no longer inside, and must come after `from`"
        : null;
}
function dayOrNull(date) {
    return date === undefined || date === "" ? null : (0,time/* parseDay */.Iq)(date);
}

;// CONCATENATED MODULE: ./build/config/roster/csv-roster.js







const REQUIRED_COLUMNS = ["id", "relation", "channel", "account"];
const COLUMNS = [...REQUIRED_COLUMNS, "from", "until"];
/**
 * Adds the people of a file to a roster, an account a row.
 * @param name the file's name in messages
 * @param keyId the key's under which accounts may be pseudonyms, null for none
 * @throws InputError with every mistake at its line
 */
async function addCsvRoster(source, name, roster, keyId) {
    const problems = [];
    const before = roster.accounts.length;
    let order = null;
    for await (const { cells, line, problem } of (0,csv/* readCsv */.N)((0,chunks/* readChunks */.z)(source, name), name)) {
        const location = { file: name, line, column: 1 };
        if (order === null)
            order = columnOrder(cells, location);
        else if (problem !== null)
            problems.push(problem);
        else {
            const row = order.map((index) => cells[index] ?? "");
            const why = addRow(row, roster, keyId, location);
            if (why !== null)
                problems.push({ message: why, location });
        }
    }
    if (problems.length > 0)
        throw new problem/* InputError */.dz(problems);
    if (roster.accounts.length === before) {
        throw (0,problem/* inputError */.Xu)(`names nobody; it has the columns ${COLUMNS.join(",")} and a row for each account`, (0,problem/* topOf */.HX)(name));
    }
}
/** Where in a row each of our columns stands, -1 for one that the header leaves out. */
function columnOrder(header, location) {
    const names = header.map((column) => column.toLowerCase());
    const problems = header
        .filter((_, i) => !COLUMNS.includes(names[i]))
        .map((column) => ({ message: `unknown column "${column}"${(0,suggest/* didYouMean */.a)(column, COLUMNS)}`, location }));
    for (const column of REQUIRED_COLUMNS) {
        if (!names.includes(column))
            problems.push({ message: `has no column \`${column}\``, location });
    }
    if (problems.length > 0)
        throw new problem/* InputError */.dz(problems);
    return COLUMNS.map((column) => names.indexOf(column));
}
/** Adds a row's account, or says why it cannot. */
function addRow(cells, roster, keyId, location) {
    const [id = "", relation = "", channel = "", account = "", from, until] = cells;
    if (id === "" || channel === "" || account === "")
        return "a person needs `id`, `channel` and `account`";
    if (!domain_roster/* RELATIONS */.m.includes(relation)) {
        return `"${relation}" is no relation${(0,suggest/* didYouMean */.a)(relation, domain_roster/* RELATIONS */.m)}`;
    }
    const span = spanOf(from, until);
    const fault = spanFault(span) ?? (0,pseudonym/* accountFault */.AD)(account, keyId);
    if (fault !== null)
        return fault;
    roster.accounts.push({ person: id, channel: channel.toLowerCase(), account, ...span, location });
    return null;
}

// EXTERNAL MODULE: ./build/schema/mistakes.js
var schema_mistakes = __webpack_require__(6533);
// EXTERNAL MODULE: ./build/schema/roster.js
var schema_roster = __webpack_require__(6015);
;// CONCATENATED MODULE: ./build/config/roster/yaml-roster.js





/**
 * Adds the people, bots and reviewed outsiders of a file to a roster.
 * @param keyId the key's under which accounts may be pseudonyms, null for none
 * @throws InputError with every mistake at its line and column
 */
async function addYamlRoster(file, roster, keyId) {
    const mistakes = await (0,schema_mistakes/* mistakesIn */.f)(file.value, "roster", schema_roster/* rosterSchema */.P);
    if (mistakes.length > 0)
        throw new problem/* InputError */.dz(file.problems(mistakes));
    const written = file.value;
    const problems = [];
    const judge = (account, path) => {
        const fault = (0,pseudonym/* accountFault */.AD)(account, keyId);
        if (fault !== null)
            problems.push(file.problem(path, fault));
    };
    for (const [i, { id, accounts, from, until }] of (written.people ?? []).entries()) {
        const span = spanOf(from, until);
        const fault = spanFault(span);
        if (fault !== null)
            problems.push(file.problem(["people", i, "until"], fault));
        const location = file.locate(["people", i]);
        for (const [channel, names] of Object.entries(accounts)) {
            for (const account of [names].flat()) {
                judge(account, ["people", i, "accounts", channel]);
                roster.accounts.push({ person: id, channel: channel.toLowerCase(), account, ...span, location });
            }
        }
    }
    for (const [i, { channel, account }] of (written.bots ?? []).entries()) {
        judge(account, ["bots", i, "account"]);
        roster.bots.push({ channel, account, location: file.locate(["bots", i]) });
    }
    for (const [i, { channel, account, until }] of (written["reviewed-outsiders"] ?? []).entries()) {
        judge(account, ["reviewed-outsiders", i, "account"]);
        const location = file.locate(["reviewed-outsiders", i]);
        roster.reviewedOutsiders.push({ channel, account, until: spanOf(undefined, until).until, location });
    }
    if (problems.length > 0)
        throw new problem/* InputError */.dz(problems);
}

;// CONCATENATED MODULE: ./build/config/roster/load.js






/**
 * Reads the rosters that a policy names, into one.
 * @param keyId the key's under which accounts may be pseudonyms, null for none
 * @throws InputError with every mistake at its line and column
 */
async function loadRosters(tree, policy, policyPath, keyId = null) {
    const roster = { accounts: [], bots: [], reviewedOutsiders: [] };
    for (const { path, location } of policy.rosters) {
        const absolute = tree.resolve(path, (0,external_node_path_.dirname)(policyPath), location);
        const source = await tree.open(absolute);
        if (source === null)
            throw (0,problem/* inputError */.Xu)(`there is no roster at "${path}"; the path is relative to the policy`, location);
        const name = tree.name(absolute);
        if (/\.csv(\.gz)?$/i.test(path))
            await addCsvRoster(source, name, roster, keyId);
        else
            await addYamlRoster(new yaml/* YamlFile */._(await (0,chunks/* readText */.y)(source, name), name), roster, keyId);
    }
    return roster;
}


/***/ }),

/***/ 8750:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ normaliseHandle),
/* harmony export */   Z: () => (/* binding */ quoteFault)
/* harmony export */ });
/** Hosts whose `/@name` or `/name` is a handle of that one platform, not of a fediverse server. */
const CENTRAL_HOSTS = new Set([
    "bsky.app",
    "facebook.com",
    "github.com",
    "instagram.com",
    "linkedin.com",
    "medium.com",
    "reddit.com",
    "threads.com",
    "threads.net",
    "tiktok.com",
    "twitter.com",
    "x.com",
    "youtube.com",
]);
/** LinkedIn's older name of what it calls an organisation; both have the same number. */
const COMPANY_URN = "urn:li:company:";
/** Sections of a profile's address that come after the name. */
const PROFILE_TABS = new Set(["about", "posts", "recent-activity", "reviews", "with_replies", "videos"]);
/**
 * The handle by which accounts are compared: trimmed, one leading `@` dropped, a profile URL reduced to its
 * handle, lower case. A fediverse profile (`https://host/@name`) becomes `name@host`.
 */
function normaliseHandle(account) {
    const text = account.trim();
    const handle = /^https?:\/\//i.test(text) ? handleOfUrl(text) : text;
    const name = (handle.startsWith("@") ? handle.slice(1) : handle).toLowerCase();
    return name.startsWith(COMPANY_URN) ? name.replace(COMPANY_URN, "urn:li:organization:") : name;
}
/** Why an account can be nobody's; null where it may be somebody's. A word processor makes such quotes. */
function quoteFault(account) {
    return /^[“”„‟«»‘’‚]/u.test(account.trim())
        ? `${account} begins with a typographic quotation mark, which YAML takes for a part of it; write straight ones`
        : null;
}
function handleOfUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return text;
    }
    const host = url.hostname.replace(/^(www|m|mobile|[a-z]{2})\.(?=[^.]+\.[^.]+$)/, "");
    const id = url.pathname === "/profile.php" ? url.searchParams.get("id") : null;
    if (id !== null)
        return id;
    const parts = url.pathname.split("/").filter((part) => part !== "");
    while (parts.length > 1 && PROFILE_TABS.has(parts.at(-1) ?? ""))
        parts.pop();
    const last = decode(parts.at(-1) ?? "");
    if (last === "")
        return text;
    const central = CENTRAL_HOSTS.has(host);
    const fediverse = !central && (last.startsWith("@") || /^(users|u|profile)$/.test(parts.at(-2) ?? ""));
    return fediverse && !last.slice(1).includes("@") ? `${last}@${url.host}` : last;
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}


/***/ }),

/***/ 764:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   N8: () => (/* binding */ INTERACTION_TYPES),
/* harmony export */   gI: () => (/* binding */ ACTIVITY_TYPES)
/* harmony export */ });
/** The nine kinds of activity, by ActivityStreams 2.0 and what platforms add to it. */
const ACTIVITY_TYPES = [
    "post",
    "comment",
    "like",
    "share",
    "follow",
    "mention",
    "quote",
    "review",
    "message",
];
/** Every type but `post`: what people do, as against what it is done to. */
const INTERACTION_TYPES = ACTIVITY_TYPES.filter((type) => type !== "post");
/** Who did it, seen from the company. The order is the code that the table stores. */
const SIDES = ["unknown", "brand", "inside", "outside", "bot"];


/***/ }),

/***/ 4073:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ METRICS),
/* harmony export */   V: () => (/* binding */ isRate)
/* harmony export */ });
/** The figures that a company may claim. */
const METRICS = [
    "comments",
    "likes",
    "shares",
    "interactions",
    "engagement-rate",
    "people",
    "response-rate",
];
/** Whether a metric is a fraction, as against a count. */
function isRate(metric) {
    return metric === "engagement-rate" || metric === "response-rate";
}


/***/ }),

/***/ 5079:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iQ: () => (/* binding */ HOUR_MS),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   jr: () => (/* binding */ weekday),
/* harmony export */   kg: () => (/* binding */ MINUTE_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
/** Milliseconds in a day of 24 hours, an hour, and a minute. */
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** `YYYY-MM-DD` of a day. */
function formatDay(day) {
    return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
/** The day of the week, 0 for Monday to 6 for Sunday. */
function weekday(day) {
    return (((day + 3) % 7) + 7) % 7;
}


/***/ }),

/***/ 1810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   M: () => (/* binding */ excess)
/* harmony export */ });
/** How far beyond the limit, as a part of it: anything beyond a limit of 0 is infinitely far. */
function excess(value) {
    const beyond = distance(value);
    if (beyond <= 0)
        return beyond;
    return value.limit === 0 ? Number.POSITIVE_INFINITY : beyond / Math.abs(value.limit);
}
/** How far beyond the limit in its own unit, below 0 on the right side of it. */
function distance({ actual, operator, limit }) {
    if (actual === null || Number.isNaN(actual))
        return Number.NEGATIVE_INFINITY;
    return operator === "<=" ? actual - limit : limit - actual;
}


/***/ }),

/***/ 323:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ DATE_ORDERS),
/* harmony export */   oQ: () => (/* binding */ NOBODY),
/* harmony export */   y$: () => (/* binding */ onlyChannel),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** The policy of a run that names none. */
const DEFAULT_POLICY = "engagement.policy.yml";
/** In which order a date of numbers has its year, month and day. */
const DATE_ORDERS = ["mdy", "dmy", "ymd"];
/** A brand of which nothing is known, as where there is no policy. */
const NOBODY = { name: "", accounts: {}, words: [] };
/** The channel of what names none: a brand on one channel need not name it in every file. */
function onlyChannel({ accounts }) {
    const [channel, ...more] = Object.keys(accounts);
    return channel === undefined || more.length > 0 ? null : channel;
}


/***/ }),

/***/ 6282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   XW: () => (/* binding */ asInputError),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/** The place of what is about a file as a whole: where it begins. */
function topOf(file) {
    return { file, line: 1, column: 1 };
}
/** How many problems are named one by one; the rest is a count, so that a broken export stays readable. */
const MAX_PROBLEMS = 50;
/** Collects problems; keeps the first ones and counts the rest, however many a broken file has. */
class Problems {
    first = [];
    total = 0;
    add(message, location) {
        if (this.first.length < MAX_PROBLEMS)
            this.first.push({ message, location });
        this.total++;
    }
    /** Takes over another's problems. */
    addAll({ problems, more }) {
        for (const { message, location } of problems)
            this.add(message, location);
        this.total += more;
    }
    /** @throws InputError where there is any problem */
    throwIfAny() {
        if (this.total > 0)
            throw new InputError(this.first, this.total);
    }
}
/** Raised where input is unreadable, invalid or misused; exit code 2. Never for a policy that is broken. */
class InputError extends Error {
    problems;
    /** How many more there are than `problems` lists. */
    more;
    constructor(problems, total = problems.length) {
        super(problems[0]?.message ?? "invalid input");
        this.name = "InputError";
        this.problems = problems.slice(0, MAX_PROBLEMS);
        this.more = total - this.problems.length;
    }
}
/** An `InputError` of one problem. */
function inputError(message, location = null) {
    return new InputError([{ message, location }]);
}
/**
 * Whatever ended a run as what its shell tells of it. A mistake of ours keeps from judging too, and must not look
 * like a policy that is broken.
 */
function asInputError(error) {
    if (error instanceof InputError)
        return error;
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return inputError(`stopped by a mistake of ours; please report it, with all of this: ${told.replace(/\s+/g, " ")}`);
}


/***/ }),

/***/ 5651:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ KEY_VARIABLE),
/* harmony export */   AD: () => (/* binding */ accountFault),
/* harmony export */   d4: () => (/* binding */ isPseudonym)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8750);

/** The variable of the environment that holds the key. */
const KEY_VARIABLE = "VANITY_CHECK_KEY";
const PSEUDONYM = /^hmac:([0-9a-f]+):[0-9a-f]{64}$/i;
/** What a hash without a key looks like: whoever has a list of handles finds its account in seconds. */
const PLAIN_HASH = /^(md5|sha-?\d[\w-]*|blake\d\w*):/i;
/** Whether a text is meant as a pseudonym. */
function isPseudonym(account) {
    return account.startsWith("hmac:");
}
/**
 * Why an account cannot be compared with others as it is written, and what to do; null where it can.
 * @param keyId the key's that there is, null for none
 */
function accountFault(account, keyId) {
    const text = account.trim().toLowerCase();
    if (PLAIN_HASH.test(text)) {
        return `"${account}" is a hash without a key, which a list of handles undoes in seconds; write \`hmac:KEYID:HEX\``;
    }
    if (!isPseudonym(text))
        return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteFault */ .Z)(account);
    const made = PSEUDONYM.exec(text)?.[1];
    if (made === undefined)
        return `"${account}" is no pseudonym; it is written \`hmac:KEYID:HEX\`, with 64 digits`;
    if (keyId === null)
        return `accounts are pseudonyms by the key ${made}; set ${KEY_VARIABLE} to that key`;
    return made === keyId
        ? null
        : `accounts are pseudonyms by the key ${made}, and ${KEY_VARIABLE} holds ${keyId}`;
}


/***/ }),

/***/ 760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ DURATION_PATTERN),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   M1: () => (/* binding */ PERCENTAGE_PATTERN),
/* harmony export */   Zm: () => (/* binding */ SHARE_PATTERN),
/* harmony export */   _c: () => (/* binding */ CONFIDENCE_PATTERN),
/* harmony export */   bs: () => (/* binding */ parseDays),
/* harmony export */   n8: () => (/* binding */ parseShare),
/* harmony export */   vu: () => (/* binding */ DAYS_PATTERN)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5079);

const UNITS = { m: _day_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg, h: _day_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ, d: _day_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO, w: 7 * _day_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO };
/** What a share looks like in a policy: a number from 0 to 1, or a percentage. */
const SHARE_PATTERN = "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$";
/** What a percentage of any size looks like. */
const PERCENTAGE_PATTERN = "^\\d{1,6}(\\.\\d+)?\\s?%$";
/** What a confidence looks like in a policy where it is a percentage: from 50% to 99.9%. */
const CONFIDENCE_PATTERN = "^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$";
/** What a duration looks like in a policy: `90m`, `24h`, `7d`, `4w`. */
const DURATION_PATTERN = "^[1-9]\\d{0,5}(m|h|d|w)$";
/** What a span of whole days looks like in a policy: `7d`, `4w`; short enough that the calendar has its first day. */
const DAYS_PATTERN = "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$";
/** A share as a fraction, from `0.2` or `20%`; the policy's schema has checked the form. */
function parseShare(value) {
    if (typeof value === "number")
        return value;
    // Through decimal digits, so that 29% is 0.29 and not 0.28999999999999998.
    return Number(`${value.replace("%", "").trim()}e-2`);
}
/** A duration in milliseconds, from `90m`, `24h`, `7d` or `4w`; the policy's schema has checked the form. */
function parseDuration(value) {
    return Number(value.slice(0, -1)) * (UNITS[value.slice(-1)] ?? Number.NaN);
}
/** Whole days of a duration given in days or weeks, for windows. */
function parseDays(value) {
    return parseDuration(value) / _day_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
}


/***/ }),

/***/ 2663:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   QN: () => (/* binding */ UNITS),
/* harmony export */   Us: () => (/* binding */ BADGE_FIGURES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/** How much a failure weighs, the heaviest first. */
const LEVELS = ["error", "warning", "notice"];
/** From which level on a finding fails the run. */
const FAIL_ON = ["error", "warning", "never"];
/** The figures that a badge can show. */
const BADGE_FIGURES = [
    "outside-engagement",
    "employee-share",
    "outside-voices",
    "outside-days",
    "response-rate",
];
/** What a rule's figures and limits are: a fraction, a number of things, hours or days. */
const UNITS = ["share", "count", "hours", "days"];


/***/ }),

/***/ 6574:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ RELATIONS)
/* harmony export */ });
/** What somebody who is one of us may be to the company. */
const RELATIONS = ["officer", "manager", "employee", "contractor", "agency", "relative"];


/***/ }),

/***/ 7368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   t_: () => (/* binding */ isMoment)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5079);

const ZERO = 48;
const MINUTES_IN_DAY = 24 * 60;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/**
 * Milliseconds since 1970 of an RFC 3339 time with an offset (`2026-03-01T09:30:00.5+01:00`), NaN where it is
 * none. Written by hand, as every record has one: `Date.parse` takes other forms too, and ten times as long.
 */
function parseTime(text) {
    const day = parseDate(text);
    if (Number.isNaN(day) || text.length < 20)
        return Number.NaN;
    if ((text.charCodeAt(10) | 32) !== 116 && text.charAt(10).trim() !== "")
        return Number.NaN;
    if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58)
        return Number.NaN;
    const hour = twoDigits(text, 11);
    const minute = twoDigits(text, 14);
    const second = twoDigits(text, 17);
    if (!(hour < 24 && minute < 60 && second <= 60))
        return Number.NaN;
    let at = 19;
    let fraction = 0;
    if (text.charCodeAt(at) === 46) {
        let scale = 100;
        const first = ++at;
        for (let d = digit(text, at); d >= 0; d = digit(text, ++at)) {
            fraction += d * scale;
            scale /= 10;
        }
        if (at === first)
            return Number.NaN;
    }
    const offset = parseOffset(text, at);
    // A leap second is written :60, ends a day of UTC, and counts as the first of the next.
    const minuteOfDay = (hour * _day_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ + minute * _day_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg - offset) / _day_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg;
    if (second === 60 && (minuteOfDay + 1) % MINUTES_IN_DAY !== 0)
        return Number.NaN;
    return day * _day_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO + hour * _day_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ + minute * _day_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg + second * 1000 + Math.floor(fraction) - offset;
}
/** The day of a text that begins with `YYYY-MM-DD`, NaN where it does not or the calendar has no such day. */
function parseDate(text) {
    if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
        return Number.NaN;
    const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
    const month = twoDigits(text, 5);
    const day = twoDigits(text, 8);
    if (!(month >= 1 && month <= 12 && day >= 1 && year >= 0))
        return Number.NaN;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (day > (month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)))
        return Number.NaN;
    // Days since 1970 with the year beginning in March, so that the leap day is its last.
    const y = month > 2 ? year : year - 1;
    const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
    return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}
/** Of `Z`, `+01:00`, and what many exports write instead: `+0100` or `+01`. */
function parseOffset(text, at) {
    const sign = text.charCodeAt(at);
    if ((sign | 32) === 122)
        return text.length === at + 1 ? 0 : Number.NaN;
    if (sign !== 43 && sign !== 45)
        return Number.NaN;
    const hours = twoDigits(text, at + 1);
    const colon = text.charCodeAt(at + 3) === 58 ? 1 : 0;
    const minutes = text.length === at + 3 ? 0 : twoDigits(text, at + 3 + colon);
    const isWhole = text.length === at + 3 || text.length === at + 5 + colon;
    if (!(isWhole && hours < 24 && minutes < 60))
        return Number.NaN;
    return (sign === 45 ? -1 : 1) * (hours * _day_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ + minutes * _day_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg);
}
function digit(text, at) {
    const value = text.charCodeAt(at) - ZERO;
    return value >= 0 && value <= 9 ? value : -1;
}
function twoDigits(text, at) {
    const tens = digit(text, at);
    const ones = digit(text, at + 1);
    return tens < 0 || ones < 0 ? Number.NaN : tens * 10 + ones;
}
/** The day of a bare date `YYYY-MM-DD`, NaN for anything else. */
function parseDay(text) {
    return text.length === 10 ? parseDate(text) : Number.NaN;
}
/** Whether a text is what `published` may hold: a time with offset, or a bare date. */
function isMoment(text) {
    return !Number.isNaN(text.length === 10 ? parseDay(text) : parseTime(text));
}


/***/ }),

/***/ 1997:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   _f: () => (/* binding */ isBeyond),
/* harmony export */   c$: () => (/* binding */ limitNames),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _domain_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5079);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(760);


/** The names of the options that limit what a rule measures. */
function limitNames({ limit: { option, others = [] } }) {
    return option === undefined ? [...others] : [option, ...others];
}
/** The limit that an entry's options set for a measurement. */
function limitOf(rule, options, { limitedBy }) {
    const { operator, option } = rule.limit;
    const name = limitedBy ?? option;
    if (name === undefined)
        return { value: 0, operator };
    const value = options[name];
    if (typeof value !== "string")
        return { value: value, operator };
    return { value: rule.unit === "days" ? (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDays */ .bs)(value) : (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value) / _domain_day_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR_MS */ .iQ, operator };
}
/** Whether a value lies strictly beyond the limit. */
function isBeyond(actual, { value, operator }) {
    return operator === "<=" ? actual > value : actual < value;
}
function isBroken(actual, isMore, limit) {
    return isBeyond(actual, limit) || (isMore && limit.operator === "<=" && actual === limit.value);
}
/**
 * What comes of a measurement under a limit: a want of data before too small a sample, and that before any verdict.
 * @param options the entry's, for its `min-sample`
 */
function outcomeOf(measurement, options, limit) {
    const { actual, sample, noData, tolerated, isMore = false } = measurement;
    if (noData !== undefined)
        return "no-data";
    const least = options["min-sample"];
    if (typeof least === "number" && sample !== null && sample < least)
        return "too-small";
    if (actual === null)
        return "no-data";
    return isBroken(actual, isMore, limit) && tolerated !== true ? "fail" : "pass";
}


/***/ }),

/***/ 4376:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ optionSchema),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   ev: () => (/* binding */ fillOptions),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   w4: () => (/* binding */ WEEKDAYS)
/* harmony export */ });
/* harmony import */ var _domain_activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(764);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);


const text = { type: "string", minLength: 1 };
const list = (items) => ({ type: "array", items, minItems: 1, uniqueItems: true });
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const KINDS = {
    share: {
        unit: "share: `0.2` or `20%`",
        schema: {
            anyOf: [
                { type: "number", minimum: 0, maximum: 1 },
                { type: "string", pattern: _domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARE_PATTERN */ .Zm, examples: ["20%", "0.2"] },
            ],
        },
        read: (written) => (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShare */ .n8)(written),
    },
    confidence: {
        unit: "share from 50% to 99.9%",
        schema: {
            anyOf: [
                { type: "number", minimum: 0.5, maximum: 0.999 },
                { type: "string", pattern: _domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIDENCE_PATTERN */ ._c, examples: ["95%", "0.95"] },
            ],
        },
        read: (written) => (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShare */ .n8)(written),
    },
    count: { unit: "whole number", schema: { type: "integer", minimum: 0 } },
    percentile: { unit: "percentile, 1 to 99", schema: { type: "integer", minimum: 1, maximum: 99 } },
    duration: {
        unit: "duration: `90m`, `24h`, `7d`, `4w`",
        schema: { type: "string", pattern: _domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATION_PATTERN */ .Cq, examples: ["90m", "24h", "7d", "4w"] },
    },
    days: {
        unit: "whole days: `7d`, `4w`, at most `9999d` or `999w`",
        schema: {
            type: "string",
            pattern: _domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .DAYS_PATTERN */ .vu,
            examples: ["7d", "4w"],
            $comment: "at most `9999d` or `999w`",
        },
    },
    types: { unit: "list of activity types", schema: list({ enum: _domain_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .INTERACTION_TYPES */ .N8 }) },
    weekdays: { unit: "list of `mon` to `sun`", schema: list({ enum: WEEKDAYS }) },
    dates: {
        unit: "list of dates",
        schema: { type: "array", items: { type: "string", format: "date" }, uniqueItems: true },
    },
    channels: {
        unit: "list of channels",
        schema: list(text),
        read: (written) => written.map((channel) => channel.toLowerCase()),
    },
    paths: { unit: "list of paths, relative to the policy", schema: list(text) },
    choice: { unit: "one word", schema: { type: "string" } },
    flag: { unit: "`true` or `false`", schema: { type: "boolean" } },
    talk: {
        unit: "two lists of words: `{ we: […], you: […] }`",
        schema: {
            type: "object",
            required: ["we", "you"],
            additionalProperties: false,
            properties: { we: list(text), you: list(text) },
        },
    },
};
/** The unit of an option as the docs give it. */
function unitOf(spec) {
    return spec.choices === undefined
        ? KINDS[spec.kind].unit
        : spec.choices.map((word) => `\`${word}\``).join(" or ");
}
/** The JSON Schema of an option. */
function optionSchema(spec) {
    const { schema } = KINDS[spec.kind];
    const choices = spec.choices === undefined ? {} : { enum: spec.choices };
    return {
        ...schema,
        ...choices,
        description: spec.description,
        ...("default" in spec ? { default: spec.default } : {}),
    };
}
/** Options with every default filled in, shares as fractions, channels in lower case; what the schema let through. */
function fillOptions(specs, given) {
    const filled = {};
    for (const [name, spec] of Object.entries(specs)) {
        const value = given[name] ?? spec.default;
        const { read } = KINDS[spec.kind];
        if (value !== undefined)
            filled[name] = read === undefined ? value : read(value);
    }
    return filled;
}
/** The options that every rule about activities takes. */
const commonOptions = {
    channels: { kind: "channels", description: "Judge only these channels; default: all of them together." },
    window: {
        kind: "days",
        description: "Judge so many days up to the as-of day, instead of the policy's `window`.",
    },
};
/** All options that a rule takes, its own last; a change has no days or channels to choose from. */
function optionsOf({ options, subjects }) {
    return subjects.every((subject) => subject === "change") ? options : { ...commonOptions, ...options };
}


/***/ }),

/***/ 4752:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pseudonymsBy)
/* harmony export */ });
/* harmony import */ var _noble_hashes_hmac_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9737);
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5108);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2565);
/* harmony import */ var _domain_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8750);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6282);
/* harmony import */ var _domain_pseudonym_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5651);






/** A key that can be guessed hides nothing: its fingerprint is public. */
const MIN_KEY_LENGTH = 32;
const KEY_ID_LENGTH = 8;
/**
 * Pseudonyms under a key, HMAC-SHA-256 of `channel:normalised-handle`; null where there is no key.
 * @throws InputError where the key is short enough to be guessed
 */
function pseudonymsBy(key) {
    if (!key)
        return null;
    if (key.length < MIN_KEY_LENGTH) {
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${_domain_pseudonym_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_VARIABLE */ .$9} has fewer than ${MIN_KEY_LENGTH} characters; make one with \`openssl rand -hex 32\``);
    }
    const keyed = _noble_hashes_hmac_js__WEBPACK_IMPORTED_MODULE_3__/* .hmac */ .w.create(_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc, (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_5__/* .utf8ToBytes */ .AI)(key));
    const digest = (text) => (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesToHex */ .My)(keyed.clone().update((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_5__/* .utf8ToBytes */ .AI)(text)).digest());
    const keyId = digest("vanity-check key id").slice(0, KEY_ID_LENGTH);
    return {
        keyId,
        of(channel, account) {
            const handle = (0,_domain_account_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHandle */ .H)(account);
            if (handle === "")
                return account;
            return (0,_domain_pseudonym_js__WEBPACK_IMPORTED_MODULE_2__/* .isPseudonym */ .d4)(handle) ? handle : `hmac:${keyId}:${digest(`${channel.toLowerCase()}:${handle}`)}`;
        },
    };
}


/***/ }),

/***/ 4882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ channelsOf),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   uK: () => (/* binding */ option)
/* harmony export */ });
/** The presets that `extends` knows by name. */
const PRESETS = ["starter", "recommended", "strict", "posting-plan"];
/** Whether an entry is about a channel: its option `channels` names it, or none. */
function isJudged(channel, options) {
    return channelsOf(options)?.includes(channel) ?? true;
}
/** The channels that an entry names; undefined where it is about all. */
function channelsOf(options) {
    return options["channels"];
}
/** An option's value as the type that its kind guarantees. */
function option(options, name) {
    return options[name];
}


/***/ }),

/***/ 4038:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ scopeWords),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
/* harmony import */ var _domain_activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(764);
/* harmony import */ var _lib_enumerate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(786);
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6483);



const PLURAL = {
    post: "posts",
    comment: "comments",
    like: "likes",
    share: "shares",
    follow: "follows",
    mention: "mentions",
    quote: "quotes",
    review: "reviews",
    message: "messages",
};
/** "comments", "comments and likes", or "interactions" for all of them. */
function typeWords(types) {
    if (types.length === _domain_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .INTERACTION_TYPES */ .N8.length)
        return "interactions";
    return (0,_lib_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .H)(types.map((type) => PLURAL[type]), "and");
}
/**
 * A value in a rule's unit. A value beyond its limit never reads like the limit: it gets the decimals that tell
 * them apart.
 */
function quantity(value, unit, apartFrom) {
    for (let decimals = 0; decimals <= 6; decimals++) {
        const text = rounded(value, unit, decimals);
        if (apartFrom === undefined || value === apartFrom || text !== rounded(apartFrom, unit, decimals))
            return text;
    }
    return rounded(value, unit, 7);
}
function rounded(value, unit, decimals) {
    const scaled = unit === "share" ? value * 100 : value;
    const atLeast = unit === "hours" ? Math.max(1, decimals) : decimals;
    const text = String(Number(scaled.toFixed(atLeast)));
    if (unit === "share")
        return `${text}%`;
    if (unit === "count")
        return (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(Number(text));
    return `${text} ${unit === "hours" ? "h" : Number(text) === 1 ? "day" : "days"}`;
}
/** What a scope is about, as the beginning of a sentence; empty for a whole window. */
function scopeWords(scope) {
    const parts = [];
    if (scope.object !== undefined)
        parts.push(`post ${scope.object}`);
    if (scope.account !== undefined)
        parts.push(`account ${scope.account}`);
    if (scope.from !== undefined)
        parts.push(scope.from === scope.to ? scope.from : `${scope.from} to ${scope.to}`);
    if (scope.channel !== undefined)
        parts.push(`on ${scope.channel}`);
    const text = parts.join(" ");
    return text === "" ? "" : `${capital(text)}: `;
}
/** With a capital letter, as a sentence begins. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 1873:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ AUTO),
/* harmony export */   hO: () => (/* binding */ formatIn),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   zb: () => (/* binding */ CANONICAL)
/* harmony export */ });
/** Whichever format a file's content shows; the default. */
const AUTO = "auto";
/** Our own record, whose layout the file's ending tells. */
const CANONICAL = "activities";
function all({ payloads, tables, rows, texts }) {
    return [...payloads, ...tables, ...(rows === null ? [] : [rows]), ...texts];
}
/** The names that a policy may give as `format`. */
function namesIn(catalogue) {
    return [AUTO, CANONICAL, ...all(catalogue).map(({ name }) => name)];
}
/** What a policy's `format` stands for; nothing given is recognised, null is our own record. */
function formatIn(catalogue, name) {
    if (name === null || name === AUTO)
        return AUTO;
    return all(catalogue).find((format) => format.name === name) ?? null;
}


/***/ }),

/***/ 272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ NoDate),
/* harmony export */   s: () => (/* binding */ toMoment)
/* harmony export */ });
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7368);

/** Says why a cell is no date, or what to give so that it is one. */
class NoDate extends Error {
}
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** A time of day without an offset, behind a date. */
const CLOCK = /,?[ T]\d{1,2}:\d\d(:\d\d(\.\d+)?)?( ?[ap]\.?m\.?)?$/i;
/** A time with an offset as RFC 3339 does not write it: after a blank, by name, or without seconds. */
const WITH_OFFSET = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)? ?(UTC|GMT|Z|[+-]\d\d:?\d\d)$/i;
/**
 * A cell's date or time in the form of the record. A time without an offset leaves its day alone: nobody knows
 * in which zone it was.
 * @param order of the policy, or of the format; null where neither tells
 * @throws NoDate where numbers may be one date or another
 */
function toMoment(cell, order) {
    if ((0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoment */ .t_)(cell))
        return cell;
    const told = WITH_OFFSET.exec(cell);
    if (told !== null)
        return withOffset(told);
    const date = cell.replace(CLOCK, "");
    const numbers = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(date);
    if (numbers !== null)
        return fromNumbers([numbers[1], numbers[3], numbers[4]], cell, order);
    const words = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(date);
    const reversed = /^(?:[a-z]{3,9},? )?(\d{1,2})\.?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d\d)$/i.exec(date);
    const [month, day, year] = words?.slice(1) ?? [reversed?.[2], reversed?.[1], reversed?.[3]];
    const number = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
    // What is no date at all is told with the record.
    return number === 0 || !year || !day ? cell : written(year, String(number), day);
}
function withOffset([, day, clock, seconds = ":00", offset = ""]) {
    return `${day}T${clock}${seconds}${/^[+-]/.test(offset) ? offset : "Z"}`;
}
function fromNumbers(three, cell, order) {
    const [a, b, c] = three;
    if (a.length === 4)
        return written(a, b, c);
    const known = order ?? (c.length === 4 ? onlyOrder(a, b) : null);
    if (known === null) {
        throw new NoDate(`"${cell}" may be one day or another; give \`dates: mdy\`, \`dmy\` or \`ymd\` with its entry in the policy`);
    }
    const [year, month, day] = { mdy: [c, a, b], dmy: [c, b, a], ymd: [a, b, c] }[known];
    const date = written(year, month, day);
    if (!(0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoment */ .t_)(date))
        throw new NoDate(`"${cell}" is no date in the order ${known}`);
    return date;
}
/** The order that numbers in front of a year can only be in; null where there are two. */
function onlyOrder(a, b) {
    if (Number(a) === Number(b))
        return "mdy";
    return Number(a) > 12 ? "dmy" : Number(b) > 12 ? "mdy" : null;
}
/** A year of two digits is one of this century: there was no such platform in the last. */
function written(year, month, day) {
    const two = (text) => text.padStart(2, "0");
    return `${year.length <= 2 ? `20${two(year)}` : year}-${two(month)}-${two(day)}`;
}


/***/ }),

/***/ 4413:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   tI: () => (/* binding */ NO_PAGES),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   vF: () => (/* binding */ MalformedItem),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** What holds of a format that is no JSON, and so has no pages and is not known by its items. */
const NO_PAGES = { outbound: true, listKeys: [], recognises: () => false };
/** Says that an item is not what its format holds, with what is missing. */
class MalformedItem extends Error {
    /** Where in the item, null for its beginning. */
    place;
    constructor(message, place = null) {
        super(message);
        this.place = place;
    }
}
/** A value as an object to look into; an empty one for anything else. */
function asObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : {};
}
/** A value as a list of objects to look into; an empty one for anything else. */
function asList(value) {
    return Array.isArray(value) ? value.map(asObject) : [];
}
/** A value as text, undefined for anything else; numbers are ids that some payloads do not quote. */
function asText(value) {
    if (typeof value === "number")
        return String(value);
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** The counts of a post that are whole numbers, by type; null where there are none. */
function totalsOf(counts) {
    const known = Object.entries(counts).filter(([, count]) => Number.isInteger(count) && Number(count) >= 0);
    return known.length === 0 ? null : Object.fromEntries(known);
}
/** The host of an address, undefined where it is none. */
function hostOf(address) {
    return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;
}


/***/ }),

/***/ 4550:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R8: () => (/* binding */ filesOf),
  Im: () => (/* binding */ loadSnapshots),
  MU: () => (/* binding */ readingOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/ingest/platforms/index.js + 17 modules
var platforms = __webpack_require__(8947);
// EXTERNAL MODULE: ./build/ingest/pipeline/catalogue.js
var catalogue = __webpack_require__(1873);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/ingest/pipeline/meter.js

/**
 * The same files, which tell how far all of them are read while they are, in this order.
 * @param held where they are read to
 */
function metered(files, held, onProgress) {
    const sizes = files.map(({ path }) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    let before = 0;
    return files.map((file, i) => {
        const size = sizes[i];
        const start = before;
        before += size;
        let read = 0;
        const onBytes = (more) => {
            read = Math.min(read + more, size);
            const filesRead = read === size ? i + 1 : i;
            onProgress({ files: files.length, filesRead, bytes, bytesRead: start + read, activities: held.length });
        };
        return { ...file, onBytes };
    });
}

// EXTERNAL MODULE: ./build/ingest/pipeline/read.js + 15 modules
var read = __webpack_require__(7270);
;// CONCATENATED MODULE: ./build/ingest/pipeline/load.js







/**
 * Reads every file that the sources match into the sink, in path order. Where several sources match a file the
 * last one says how to read it.
 * @returns how many files there were
 * @throws InputError with all that is wrong in all files
 */
async function loadSnapshots(repository, sources, brand, policyPath, sink, onProgress = null) {
    const files = await filesOf(repository, sources, brand, policyPath);
    const problems = new problem/* Problems */.Zw();
    for (const file of onProgress === null ? files : metered(files, sink, onProgress)) {
        await (0,read/* readSnapshot */.R)(file, sink, problems);
    }
    problems.throwIfAny();
    return files.length;
}
/**
 * The files that the sources match in path order, and how each is to be read; by the last source that matches it.
 * @throws InputError where a source matches nothing
 */
async function filesOf(repository, sources, brand, policyPath, known = platforms/* snapshotFormats */.TE) {
    const files = new Map();
    for (const source of sources) {
        const reading = readingOf(source, brand, known);
        for (const path of await repository.glob(source.path, (0,external_node_path_.dirname)(policyPath), source.location)) {
            files.set(path, { path, name: repository.name(path), ...reading });
        }
    }
    return [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** How a source says to read what it matches. */
function readingOf({ format, channel: given, columns, dates }, brand, known = platforms/* snapshotFormats */.TE) {
    const channel = given ?? (0,policy/* onlyChannel */.y$)(brand);
    return { known, format: (0,catalogue/* formatIn */.hO)(known, format), channel, columns, dates, brand };
}


/***/ }),

/***/ 7270:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readSnapshot)
});

// EXTERNAL MODULE: ./build/domain/problem.js
var domain_problem = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(7368);
// EXTERNAL MODULE: ./build/schema/activity.js
var activity = __webpack_require__(2525);
// EXTERNAL MODULE: ./build/schema/fits.js
var fits = __webpack_require__(336);
// EXTERNAL MODULE: ./build/domain/account.js
var domain_account = __webpack_require__(8750);
;// CONCATENATED MODULE: ./build/ingest/pipeline/channel.js

/** The one channel of the brand's that files of a format usually are of; null where there is none, or several. */
function usualChannel({ accounts }, format) {
    const [channel, ...more] = (format?.channels ?? []).filter((one) => Object.hasOwn(accounts, one));
    return channel === undefined || more.length > 0 ? null : channel;
}
/** Tells the brand's accounts of a channel from others. */
function brandTest({ accounts }, channel) {
    const own = new Set((accounts[channel ?? ""] ?? []).map(domain_account/* normaliseHandle */.H));
    return (account) => account !== undefined && own.has((0,domain_account/* normaliseHandle */.H)(account));
}

// EXTERNAL MODULE: ./build/io/chunks.js + 1 modules
var io_chunks = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/ingest/pipeline/catalogue.js
var catalogue = __webpack_require__(1873);
// EXTERNAL MODULE: ./build/ingest/platforms/tables.js
var tables = __webpack_require__(225);
// EXTERNAL MODULE: ./build/ingest/pipeline/table-format.js
var table_format = __webpack_require__(4062);
;// CONCATENATED MODULE: ./build/ingest/pipeline/csv-columns.js



/** Keys of the record that a column may hold, with other names under which tools and people write them. */
const SYNONYMS = {
    type: ["activity type", "engagement type", "interaction", "action"],
    published: [
        "date",
        "time",
        "timestamp",
        "date time",
        "created at",
        "created date",
        "created time",
        "posted at",
    ],
    id: ["activity id", "comment id", "message id", "review id"],
    actor: ["account", "author", "from", "handle", "profile", "profile url", "reviewer", "user", "user name"],
    object: ["post id", "post", "post link", "post url", "object id"],
    inReplyTo: ["reply to", "replied to", "parent", "parent id", "parent comment id"],
    target: ["to", "toward", "recipient"],
    channel: ["network", "platform", "social network"],
    content: ["text", "post text", "caption", "message"],
    category: ["content type", "content category", "label", "pillar"],
    answeredAt: ["answered", "first reply at", "replied at", "responded at"],
    count: ["quantity"],
    side: [],
    disclosed: ["disclosure"],
    amplifiers: [],
    owner: ["assignee"],
    bot: ["is bot"],
    url: ["link", "permalink"],
    "totals.like": ["likes", "like count", "reactions"],
    "totals.comment": ["comments", "comment count", "replies"],
    "totals.share": ["shares", "share count", "reposts", "retweets"],
};
/**
 * Reads a header.
 * @param columns the policy's columns by key, which win over any other name
 * @param table the format that the policy names; undefined to recognise one by its columns, null for our record
 * @throws InputError where it lacks what is needed, or two columns may hold the same
 */
function layoutOf(header, columns, table, location) {
    const names = header.map(table_format/* squeeze */.r);
    const found = table === undefined ? recognised(names, columns) : table;
    if (found === null)
        return { keys: recordKeys(header, columns, location), table: null };
    const missing = found.marks.filter((mark) => !names.includes((0,table_format/* squeeze */.r)(mark)));
    if (missing.length > 0) {
        throw (0,domain_problem/* inputError */.Xu)(`is no ${found.name}: it has no column ${missing.join(", ")}`, location);
    }
    const keys = names.map(() => null);
    for (const [column, key] of Object.entries(found.columns)) {
        const index = names.indexOf((0,table_format/* squeeze */.r)(column));
        if (index >= 0 && !keys.includes(key))
            keys[index] = key;
    }
    return { keys, table: found };
}
/** Whether the first row of a file says what it is, and the header follows: it has a text, and no column's name. */
function isTitle(cells, columns) {
    const known = new Set([
        ...Object.entries(SYNONYMS).flatMap(([key, others]) => [key, ...others]),
        ...Object.values(columns),
        ...tables/* tables */.u.flatMap((table) => Object.keys(table.columns)),
    ].map(table_format/* squeeze */.r));
    const texts = cells.filter((cell) => cell.trim() !== "");
    if (texts.some((cell) => known.has((0,table_format/* squeeze */.r)(cell))))
        return false;
    return texts.length === 1 ? /\s/.test(texts[0]) : texts.some((cell) => cell.length > 40);
}
/** Whether a header has a column for the type of a record, which a record of ours needs. */
function namesType(header, columns) {
    return columns["type"] !== undefined || header.some((column) => (0,table_format/* squeeze */.r)(column) === "type");
}
/**
 * A header with the columns that the policy names under the keys that they hold.
 * @throws InputError where it lacks one
 */
function renamed(header, columns, location) {
    const names = [...header];
    for (const [key, column] of Object.entries(columns)) {
        const index = header.findIndex((name) => name.toLowerCase() === column.toLowerCase());
        if (index < 0)
            throw noColumn(key, column, header, location);
        names[index] = key;
    }
    return names;
}
function noColumn(key, column, header, location) {
    const given = `has no column "${column}", which the policy gives for \`${key}\`; it has ${header.join(", ")}`;
    return (0,domain_problem/* inputError */.Xu)(given, location);
}
function recognised(names, columns) {
    if (namesType(names, columns) || Object.keys(columns).length > 0)
        return null;
    return tables/* tables */.u.find(({ marks }) => marks.every((mark) => names.includes((0,table_format/* squeeze */.r)(mark)))) ?? null;
}
function recordKeys(header, columns, location) {
    const names = header.map(table_format/* squeeze */.r);
    const keys = header.map((column) => (/^totals\.\w+$/i.test(column) ? column.toLowerCase() : null));
    for (const [key, others] of Object.entries(SYNONYMS)) {
        const mapped = columns[key];
        const exact = header.findIndex((column) => column.toLowerCase() === (mapped ?? key).toLowerCase());
        if (exact >= 0) {
            keys[exact] = key;
            continue;
        }
        if (mapped !== undefined)
            throw noColumn(key, mapped, header, location);
        const wanted = [key, ...others].map(table_format/* squeeze */.r);
        const indices = names.flatMap((name, i) => wanted.includes(name) && !isTaken(header, i, columns) ? [i] : []);
        if (indices.length > 1) {
            const both = indices.map((i) => `"${header[i]}"`).join(" and ");
            throw (0,domain_problem/* inputError */.Xu)(`may have \`${key}\` in ${both}; name one with \`columns\` in the policy`, location);
        }
        if (indices[0] !== undefined)
            keys[indices[0]] ??= key;
    }
    if (!keys.includes("type")) {
        throw (0,domain_problem/* inputError */.Xu)(`has no column \`type\`; map one with \`columns\` in the policy, the header has ${header.join(", ")}`, location);
    }
    return keys;
}
/** Whether the policy gives a column a meaning of its own. */
function isTaken(header, index, columns) {
    return Object.values(columns).some((name) => name.toLowerCase() === header[index]?.toLowerCase());
}

// EXTERNAL MODULE: ./build/io/csv.js
var csv = __webpack_require__(7653);
// EXTERNAL MODULE: ./build/ingest/pipeline/csv-dates.js
var csv_dates = __webpack_require__(272);
// EXTERNAL MODULE: ./build/domain/activity.js
var domain_activity = __webpack_require__(764);
;// CONCATENATED MODULE: ./build/ingest/pipeline/csv-types.js

/** What people and platforms call the types of a record; each also with an `s`. */
const TYPE_WORDS = {
    comment: ["reply", "answer"],
    like: ["reaction", "favorite", "favourite"],
    share: ["repost", "retweet", "boost", "reblog"],
    follow: ["follower"],
    message: ["direct message", "dm"],
};
const TYPES = new Map(domain_activity/* ACTIVITY_TYPES */.gI.flatMap((type) => [type, ...(TYPE_WORDS[type] ?? [])].map((word) => [word, type])));
/** The type that a word in small letters stands for, else the word itself, which the record's check refuses. */
function typeOf(word) {
    return TYPES.get(word) ?? TYPES.get(singular(word)) ?? word;
}
function singular(word) {
    return word.replace(/ies$/, "y").replace(/s$/, "");
}

;// CONCATENATED MODULE: ./build/ingest/pipeline/csv-records.js




/** How many rows are handed on at once. */
const BATCH = 512;
/**
 * Opens a CSV file and reads its header; columns that mean nothing to us are ignored.
 * @throws InputError where the header lacks what is needed
 */
async function openCsv(chunks, name, { columns, dates, table, isPlain }) {
    const rows = (0,csv/* readCsv */.N)(chunks, name, (cells) => isTitle(cells, columns));
    const header = await rows.next();
    if (header.done === true)
        return { table: null, plain: false, items: rowItems(rows, name, String) };
    const { cells, line } = header.value;
    const location = { file: name, line, column: 1 };
    if (isPlain(cells)) {
        const keys = renamed(cells, columns, location);
        const items = rowItems(rows, name, (row) => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? ""])));
        return { table: null, plain: true, items };
    }
    const layout = layoutOf(cells, columns, table, location);
    const order = dates ?? layout.table?.dates ?? null;
    const items = rowItems(rows, name, (row) => toRecord(row, layout, order));
    return { table: layout.table, plain: false, items };
}
async function* rowItems(rows, name, toValue) {
    let items = [];
    for await (const { cells, line, problem } of rows) {
        items.push(problem === null ? rowItem(cells, toValue, { file: name, line, column: 1 }) : failed(problem));
        if (items.length < BATCH)
            continue;
        yield items;
        items = [];
    }
    yield items;
}
function rowItem(cells, toValue, location) {
    try {
        const { line, column } = location;
        return { key: null, value: toValue(cells), line, column };
    }
    catch (error) {
        if (!(error instanceof csv_dates/* NoDate */._))
            throw error;
        return failed({ message: error.message, location });
    }
}
function failed(problem) {
    const { line = 1, column = 1 } = problem.location ?? {};
    return { key: null, value: undefined, line, column, error: problem };
}
function toRecord(cells, { keys, table }, dates) {
    const record = table === null ? {} : { type: "post", side: "brand" };
    const totals = [];
    for (const [i, key] of keys.entries()) {
        const cell = cells[i] ?? "";
        if (cell === "" || key === null)
            continue;
        if (key.startsWith("totals."))
            totals.push([key.slice("totals.".length), toNumber(cell)]);
        else if (key === "published")
            record[key] = (0,csv_dates/* toMoment */.s)(cell, dates);
        else
            record[key] = cellValue(key, cell);
    }
    if (totals.length > 0)
        record["totals"] = Object.fromEntries(totals);
    if (table !== null)
        tidyPost(record);
    return record;
}
/** A post goes by its URN where its link has one, as that is what its comments name. */
function tidyPost(post) {
    const link = String(post["id"] ?? "");
    if (!link.startsWith("http"))
        return;
    post["url"] = link;
    post["id"] = /urn:li:\w+:\d+/.exec(decodeURIComponent(link))?.[0] ?? link;
}
function cellValue(key, cell) {
    if (key === "count")
        return toNumber(cell);
    if (key === "disclosed" || key === "bot")
        return /^(true|false)$/i.test(cell) ? cell.toLowerCase() === "true" : cell;
    if (key === "amplifiers")
        return cell.split(/[;,\s]+/).filter((account) => account !== "");
    if (key === "type")
        return typeOf(cell.toLowerCase());
    if (key === "side")
        return cell.toLowerCase();
    return cell;
}
/** A whole number, or the cell itself, which the record's check then refuses with its text. */
function toNumber(cell) {
    return /^(\d+|\d{1,3}(,\d{3})+)$/.test(cell) ? Number(cell.replaceAll(",", "")) : cell;
}

;// CONCATENATED MODULE: ./build/ingest/pipeline/head.js
/** How much is looked at at once to recognise a format: most files show theirs in the first lines. */
const GLANCE_BYTES = 1 << 14;
/** A file's chunks, of which the first ones are looked at before all of them are read. */
class Head {
    #chunks;
    #seen = [];
    #error = null;
    constructor(chunks) {
        this.#chunks = chunks;
    }
    async *glances() {
        for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next()) {
            this.#seen.push(chunk);
            for (let at = 0; at < chunk.length; at += GLANCE_BYTES)
                yield chunk.subarray(at, at + GLANCE_BYTES);
        }
    }
    async *all() {
        for (let chunk = this.#seen.shift(); chunk !== undefined; chunk = this.#seen.shift())
            yield chunk;
        if (this.#error !== null)
            throw this.#error;
        yield* this.#chunks;
    }
    /** Not by `for await`, which would close the file as soon as enough is seen. */
    async #next() {
        try {
            const next = await this.#chunks.next();
            return next.done === true ? null : Buffer.from(next.value);
        }
        catch (error) {
            this.#error = error;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/ingest/pipeline/json-error.js

const CONFLICT = /^(<{7}|={7}|>{7})( |$)/;
const UNRESOLVED = "is what a merge conflict left here; keep one side of it";
/**
 * Words what `JSON.parse` found wrong with a text, at the place in the file where it found it.
 * @param start where the text begins
 */
function jsonError(error, text, start) {
    const told = /position (\d+)/.exec(error.message)?.[1];
    const offset = told === undefined ? (/end of JSON|Unterminated/.test(error.message) ? text.length : 0) : Number(told);
    const before = text.slice(0, offset).split("\n");
    const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
    return (0,domain_problem/* inputError */.Xu)(CONFLICT.test(text) ? UNRESOLVED : `is not JSON: ${what(error.message)}`, {
        file: start.file,
        line: start.line + before.length - 1,
        column,
    });
}
/** The message of `JSON.parse` without the place and the excerpt, which differ from Node to Node. */
function what(message) {
    const text = message.replace(/ in JSON at position.*| at position.*|, (\.\.\.)?".*| is not valid JSON.*/s, "");
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/ingest/pipeline/json-stream.js


const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
/** How deep a value may nest; a thousand brackets are an attack on the stack of whoever reads them next. */
const MAX_DEPTH = 500;
/** A value as large as this is no record; the limit keeps a file with one endless value out of memory. */
const MAX_VALUE_BYTES = 64 * 1024 * 1024;
/**
 * Reads JSON documents, one after the other, without holding more than one element: the elements of a bare
 * list, and of an object's list under one of `listKeys`; an object's other values come whole, with their key.
 * @throws InputError at the line and column of what is no JSON, or where the text is cut off
 */
async function* readJson(chunks, listKeys, name) {
    const scanner = new Scanner(new Set(listKeys), name);
    for await (const chunk of chunks)
        yield scanner.push(chunk);
    scanner.end();
}
class Scanner {
    #listKeys;
    #name;
    #expected = "document";
    #document = { line: 1, column: 1, isList: false, hasList: false };
    /** Whether the list being read is the value of a key of the document's object. */
    #inObject = false;
    /** Whether a closing bracket may come, as at the start of a list and never after a comma. */
    #mayClose = false;
    #key = "";
    #line = 1;
    /** How many characters of the line lie before this byte of the chunk; columns are asked for in order. */
    #counted = 0;
    #characters = 0;
    /** The value being read: where it began, its bytes from chunks before, and how deep the scan is in it. */
    #start = null;
    #parts = [];
    #size = 0;
    #depth = 0;
    #inString = false;
    #isScalar = false;
    constructor(listKeys, name) {
        this.#listKeys = listKeys;
        this.#name = name;
    }
    push(chunk) {
        const items = [];
        let at = 0;
        while (at < chunk.length) {
            const from = at;
            if (this.#start === null) {
                at = this.#skipToValue(chunk, at);
                if (this.#start === null)
                    break;
            }
            const start = this.#parts.length === 0 ? at : from;
            const end = this.#scanValue(chunk, at);
            if (end < 0) {
                this.#keep(chunk.subarray(start));
                break;
            }
            const item = this.#finish(chunk.subarray(start, end));
            if (item !== null)
                items.push(item);
            at = end;
        }
        this.#columnAt(chunk, chunk.length);
        this.#counted = 0;
        return items;
    }
    end() {
        if (this.#start === null && this.#expected === "document")
            return;
        throw this.#error("the JSON text is cut off here", this.#characters + 1);
    }
    /** Passes white space and punctuation; where a value begins, notes its start and returns its index. */
    #skipToValue(chunk, from) {
        for (let at = from; at < chunk.length; at++) {
            const byte = chunk[at];
            if (byte === NEWLINE) {
                this.#line++;
                this.#counted = at + 1;
                this.#characters = 0;
            }
            else if (byte !== 32 && byte !== 13 && byte !== 9 && !this.#takePunctuation(chunk, at)) {
                this.#start = { file: this.#name, line: this.#line, column: this.#columnAt(chunk, at) };
                this.#inString = byte === QUOTE;
                this.#isScalar = !this.#inString && byte !== OPEN_LIST && byte !== OPEN_OBJECT;
                this.#depth = 0;
                if (this.#isScalar && isDelimiter(byte))
                    throw this.#error("a value must come here", this.#start.column);
                return at;
            }
        }
        return chunk.length;
    }
    /** Takes a byte between values; false where it begins one. */
    #takePunctuation(chunk, at) {
        const byte = chunk[at];
        const fail = (message) => this.#error(message, this.#columnAt(chunk, at));
        const closing = byte === CLOSE_LIST || byte === CLOSE_OBJECT;
        switch (this.#expected) {
            case "document":
                if (byte !== OPEN_LIST && byte !== OPEN_OBJECT)
                    throw fail("a list or an object must begin here");
                this.#inObject = byte === OPEN_OBJECT;
                this.#document = {
                    line: this.#line,
                    column: this.#columnAt(chunk, at),
                    isList: byte === OPEN_LIST,
                    hasList: byte === OPEN_LIST,
                };
                this.#mayClose = true;
                return this.#expect(this.#inObject ? "key" : "element");
            case "element":
                return closing && this.#mayClose && byte === CLOSE_LIST ? this.#leaveList() : false;
            case "comma-in-list":
                if (byte === CLOSE_LIST)
                    return this.#leaveList();
                if (byte !== COMMA)
                    throw fail("a comma or a closing bracket must come here");
                this.#mayClose = false;
                return this.#expect("element");
            case "key":
                if (byte === CLOSE_OBJECT && this.#mayClose)
                    return this.#expect("document");
                if (byte !== QUOTE)
                    throw fail("a key in double quotes must come here");
                return false;
            case "colon":
                if (byte !== COLON)
                    throw fail("a colon must come here");
                return this.#expect("value");
            case "value":
                if (byte !== OPEN_LIST || !this.#listKeys.has(this.#key))
                    return false;
                this.#mayClose = true;
                this.#document.hasList = true;
                return this.#expect("element");
            case "comma-in-object":
                if (byte === CLOSE_OBJECT)
                    return this.#expect("document");
                if (byte !== COMMA)
                    throw fail("a comma or a closing brace must come here");
                this.#mayClose = false;
                return this.#expect("key");
        }
    }
    #leaveList() {
        return this.#expect(this.#inObject ? "comma-in-object" : "document");
    }
    #expect(expected) {
        this.#expected = expected;
        return true;
    }
    /** The index behind the value being read, -1 where the chunk ends before it does. */
    #scanValue(chunk, from) {
        const isNew = this.#parts.length === 0;
        // A string's own quote has set #inString, and must not be taken for its end.
        let at = isNew && this.#inString ? from + 1 : from;
        while (at < chunk.length) {
            if (this.#inString) {
                at = this.#endOfString(chunk, at);
                if (at < 0)
                    return -1;
                this.#inString = false;
                if (this.#depth === 0)
                    return at;
                continue;
            }
            const byte = chunk[at];
            if (this.#isScalar) {
                if (isDelimiter(byte))
                    return at;
            }
            else if (byte === QUOTE)
                this.#inString = true;
            else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
                if (++this.#depth > MAX_DEPTH) {
                    throw this.#error(`nests more than ${MAX_DEPTH} levels deep`, this.#columnAt(chunk, at));
                }
            }
            else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
                if (--this.#depth === 0)
                    return at + 1;
            }
            else if (byte === NEWLINE) {
                this.#line++;
                this.#counted = at + 1;
                this.#characters = 0;
            }
            at++;
        }
        return -1;
    }
    /** The index behind the closing quote, -1 where the chunk has none. */
    #endOfString(chunk, from) {
        for (let at = chunk.indexOf(QUOTE, from); at !== -1; at = chunk.indexOf(QUOTE, at + 1)) {
            let slashes = slashesBefore(chunk, at);
            if (slashes === at)
                slashes += slashesBefore(Buffer.concat(this.#parts), this.#size);
            if (slashes % 2 === 0)
                return at + 1;
        }
        return -1;
    }
    #keep(part) {
        this.#size += part.length;
        if (this.#size > MAX_VALUE_BYTES) {
            throw this.#error(`a value of more than ${MAX_VALUE_BYTES / 1024 / 1024} MiB begins here`, this.#start?.column ?? 1);
        }
        this.#parts.push(Buffer.from(part));
    }
    /** The item of the value that ends here; null for a key. */
    #finish(last) {
        const start = this.#start;
        const bytes = this.#parts.length === 0 ? last : Buffer.concat([...this.#parts, last]);
        const value = parse(bytes.toString("utf8"), start);
        this.#parts = [];
        this.#size = 0;
        this.#start = null;
        if (this.#expected === "key") {
            this.#key = String(value);
            this.#expected = "colon";
            return null;
        }
        const key = this.#expected === "value" ? this.#key : null;
        this.#expected = key === null ? "comma-in-list" : "comma-in-object";
        return { key, value, line: start.line, column: start.column, document: this.#document };
    }
    /** The column of a byte of the chunk, counted in characters from 1. */
    #columnAt(chunk, at) {
        for (; this.#counted < at; this.#counted++) {
            if ((chunk[this.#counted] & 0xc0) !== 0x80)
                this.#characters++;
        }
        return this.#characters + 1;
    }
    #error(message, column) {
        return (0,domain_problem/* inputError */.Xu)(message, { file: this.#name, line: this.#line, column });
    }
}
function slashesBefore(bytes, end) {
    let at = end;
    while (at > 0 && bytes[at - 1] === BACKSLASH)
        at--;
    return end - at;
}
function isDelimiter(byte) {
    return byte <= 32 || byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT || byte === COLON;
}
function parse(text, start) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw jsonError(error, text, start);
    }
}

;// CONCATENATED MODULE: ./build/ingest/pipeline/lines.js

/** A line as long as this holds no record; the limit keeps a file without line breaks out of memory. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
/**
 * The lines of a file, blank ones left out. Only a line feed ends a line (a carriage return before it is
 * dropped): JSON text may hold U+2028, at which Node's readline splits.
 * @throws InputError at a line too long for a record
 */
async function* readLines(chunks, name) {
    let line = 1;
    let parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
            if (size === 0)
                add(lines, chunk, start, end, line);
            else {
                const whole = Buffer.concat([...parts, chunk.subarray(start, end)]);
                add(lines, whole, 0, whole.length, line);
                parts = [];
                size = 0;
            }
            line++;
            start = end + 1;
        }
        size += chunk.length - start;
        if (size > MAX_LINE_BYTES) {
            const message = `this line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MiB; put each record on its own line`;
            throw (0,domain_problem/* inputError */.Xu)(message, { file: name, line, column: 1 });
        }
        if (start < chunk.length)
            parts.push(Buffer.from(chunk.subarray(start)));
        yield lines;
    }
    const last = [];
    add(last, Buffer.concat(parts), 0, size, line);
    yield last;
}
function add(lines, bytes, start, end, line) {
    const stop = end > start && bytes[end - 1] === 13 ? end - 1 : end;
    const text = bytes.toString("utf8", start, stop);
    if (text.trim() !== "")
        lines.push({ text, line });
}

;// CONCATENATED MODULE: ./build/ingest/pipeline/items.js





const ENVELOPE_KEYS = ["activities", ...Object.keys(activity/* envelopeSchema */.s.properties)];
const RECORD_KEYS = Object.keys(activity/* activitySchema */.d.properties).filter((key) => !ENVELOPE_KEYS.includes(key));
/** The items of a JSON file: the elements of its list under one of the keys, or of a bare list. */
function jsonItems(chunks, name, listKeys) {
    return readJson(chunks, listKeys, name);
}
/** The items of a file with a JSON value on each line; the first may be the envelope. */
async function* ndjsonItems(chunks, name) {
    let first = true;
    for await (const lines of readLines(chunks, name)) {
        const items = [];
        for (const { text, line } of lines) {
            const item = parseLine(text, line, name);
            if (first && isEnvelope(item.value)) {
                for (const [key, value] of Object.entries(item.value))
                    items.push({ key, value, line, column: 1 });
            }
            else
                items.push(item);
            first = false;
        }
        yield items;
    }
}
function parseLine(text, line, name) {
    try {
        return { key: null, value: JSON.parse(text), line, column: 1 };
    }
    catch (error) {
        const location = { file: name, line, column: 1 };
        const problem = isOpening(text)
            ? (0,domain_problem/* inputError */.Xu)(OVER_LINES, location)
            : jsonError(error, text, location);
        return { key: null, value: undefined, line, column: 1, error: problem.problems[0] };
    }
}
const OVER_LINES = "is not JSON: a record stands on one line; JSON over several lines is a file that ends in .json";
/** Whether a line does no more than begin a list or an object. */
function isOpening(text) {
    return /^[[{]$/.test(text.trim());
}
/** Whether a first line says something of its file and nothing that only a record says. */
function isEnvelope(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return false;
    return ENVELOPE_KEYS.some((key) => key in value) && !RECORD_KEYS.some((key) => key in value);
}

// EXTERNAL MODULE: ./build/ingest/pipeline/format.js
var pipeline_format = __webpack_require__(4413);
;// CONCATENATED MODULE: ./build/ingest/pipeline/paging.js

/** No platform gives a page as large as this; the limit keeps pages that were merged into one out of memory. */
const MAX_WAITING = 10_000;
/**
 * Finds a format's items in what a file holds: bare lists and pages, one after the other, in a list, or one a
 * line; items by id; or a single item as the whole document. Holds at most one page.
 */
class Paging {
    #layout;
    #document;
    #page = emptyPage();
    #waiting = [];
    #hasKeyed = false;
    constructor(layout) {
        this.#layout = layout;
    }
    /**
     * The items that are complete with this one.
     * @throws MalformedItem where too many wait for the rest of their page
     */
    take(item) {
        const before = item.document === this.#document ? [] : this.end();
        this.#document = item.document;
        return [...before, ...this.#add(item)];
    }
    /** The items that waited for the end of their page. */
    end() {
        const page = this.#page;
        const items = this.#waiting.map(({ value, line, column }) => ({
            value,
            page,
            line,
            column,
        }));
        const document = this.#document;
        const { pageKeys = [] } = this.#layout;
        if (document !== undefined && !document.hasList && !this.#hasKeyed) {
            const isEmptyPage = Object.keys(page).every((key) => pageKeys.includes(key));
            if (!isEmptyPage)
                items.push(...this.#open({ ...document, value: page }));
        }
        this.#document = undefined;
        this.#page = emptyPage();
        this.#waiting = [];
        this.#hasKeyed = false;
        return items;
    }
    #add(item) {
        const { key, value, line, column, document } = item;
        const { awaits = [], itemKey } = this.#layout;
        if (key !== null) {
            if (itemKey?.test(key)) {
                this.#hasKeyed = true;
                return this.#open(item);
            }
            if (document?.hasList !== true || awaits.includes(key))
                this.#page[key] = value;
            return [];
        }
        const opened = this.#open(item);
        const isElement = opened.length === 1 && opened[0]?.value === value;
        if (!isElement || document === undefined || document.isList)
            return opened;
        if (awaits.every((awaited) => awaited in this.#page)) {
            return opened.map((one) => ({ ...one, page: this.#page }));
        }
        if (this.#waiting.length === MAX_WAITING) {
            const message = `is one of more than ${MAX_WAITING} items that wait for \`${awaits.join("`, `")}\` of their page; keep the pages as they came, one a line`;
            throw new pipeline_format/* MalformedItem */.vF(message, { line, column });
        }
        this.#waiting.push({ key, value, line, column });
        return [];
    }
    /** The items of a value, which may itself be a list or a page or hold several by id; else the value as an item. */
    #open({ value, ...place }) {
        const byId = itemsById((0,pipeline_format/* asObject */.eB)(value), this.#layout.itemKey);
        return (byId.length > 0 ? byId : [value]).flatMap((one) => this.#openPage({ value: one, ...place }));
    }
    #openPage({ value, line, column }) {
        const page = (0,pipeline_format/* asObject */.eB)(value);
        const held = this.#layout.listKeys.map((key) => page[key]).find(isHeld) ?? value;
        const items = Array.isArray(held) ? held : [held];
        return items.map((item) => ({ value: item, page, line, column }));
    }
}
/** The values of a page that has its items by id. */
function itemsById(page, itemKey) {
    if (itemKey === undefined)
        return [];
    return Object.keys(page).flatMap((key) => (itemKey.test(key) ? [page[key]] : []));
}
function isHeld(value) {
    return typeof value === "object" && value !== null;
}
/** Without a prototype, as a page may have a key called `__proto__`. */
function emptyPage() {
    return Object.create(null);
}

;// CONCATENATED MODULE: ./build/ingest/pipeline/refusal.js

/**
 * That a value is no data but a platform's word that it gave none, such as
 * `{"error": {"message": "Invalid OAuth access token."}}`; null where it is nothing of the kind.
 */
function refusalIn(value) {
    const answer = (0,pipeline_format/* asObject */.eB)(value);
    const { error, errors, status, message } = answer;
    const [fault] = [error ?? errors ?? (/^[45]\d\d$/.test(String(status)) ? answer : null)].flat();
    const { message: own, detail, title } = (0,pipeline_format/* asObject */.eB)(fault);
    const said = [own, detail, title, message, fault].map(pipeline_format/* asText */.e1).find((text) => text !== undefined);
    return !fault || said === undefined
        ? null
        : `is no data but the platform's word that it gave none: "${said}"; fetch it again`;
}

;// CONCATENATED MODULE: ./build/ingest/pipeline/recognise.js






/** Keys by which a record of ours, or a mistaken one, is known; other formats have an id and a text too. */
const recognise_RECORD_KEYS = Object.keys({
    ...activity/* activitySchema */.d.properties,
    ...activity/* envelopeSchema */.s.properties,
    activities: [],
}).filter((key) => !["id", "url", "content", "category"].includes(key));
/** What any page of any format may be laid out like. */
function anyLayout({ payloads }) {
    return { listKeys: ["activities", ...payloads.flatMap(({ listKeys }) => listKeys)] };
}
/**
 * The format of a file by its first item, null for our own record; a file that begins with nothing to go by
 * is taken for our own, whose reader says what is wrong.
 * @param items the file's, laid out like any page; no more are taken than it needs
 * @throws InputError where several formats look like this, or none does
 */
async function recognise(items, known, name) {
    const paging = new Paging(anyLayout(known));
    const keyed = [];
    try {
        for (let batch = await items.next(); batch.done !== true; batch = await items.next()) {
            for (const item of batch.value) {
                if (item.error !== undefined)
                    return null;
                if (item.key !== null && item.document?.hasList === false)
                    keyed.push(item);
                const [first] = paging.take(item);
                if (first !== undefined)
                    return decide(first.value, keyed, known, name);
            }
        }
    }
    catch (error) {
        if (error instanceof domain_problem/* InputError */.dz && !(error instanceof Unrecognised))
            return null;
        throw error;
    }
    const [last] = paging.end();
    return last === undefined ? null : decide(last.value, keyed, known, name);
}
class Unrecognised extends domain_problem/* InputError */.dz {
}
/** @param keyed what stands in the document by key, where it has no list */
function decide(value, keyed, known, name) {
    const item = (0,pipeline_format/* asObject */.eB)(value);
    const byKey = { ...item, ...Object.fromEntries(keyed.map(({ key, value: held }) => [key, held])) };
    const found = known.payloads.filter((format) => format.recognises(item) ||
        itemsById(byKey, format.itemKey).some((held) => format.recognises((0,pipeline_format/* asObject */.eB)(first(held)))));
    if (found.length === 1)
        return found[0];
    if (found.length > 1) {
        const names = found.map((format) => format.name).join(" or ");
        throw unrecognised(`may be ${names}; name one as \`format\` of its entry in the policy`, name);
    }
    const keys = Object.keys(byKey);
    const ours = recognise_RECORD_KEYS.filter((key) => keys.includes(key));
    // A problem as RFC 9457 words it has a `type` too.
    const refusal = ours.every((key) => key === "type") ? refusalIn(byKey) : null;
    if (refusal !== null)
        throw unrecognised(refusal, name);
    if (keys.length === 0 || ours.length > 0)
        return null;
    const names = (0,catalogue/* namesIn */.wX)(known);
    const there = names.slice(names.indexOf(catalogue/* CANONICAL */.zb)).join(", ");
    throw unrecognised(`is of no known format; there are ${there}, and docs/formats.md says how to export them`, name);
}
/** What stands by its id may be an item or a page of them. */
function first(held) {
    const { data } = (0,pipeline_format/* asObject */.eB)(held);
    return Array.isArray(data) ? data[0] : held;
}
function unrecognised(message, file) {
    return new Unrecognised([{ message, location: (0,domain_problem/* topOf */.HX)(file) }]);
}

;// CONCATENATED MODULE: ./build/ingest/pipeline/open.js








/**
 * Opens a file, and where its format is not given recognises it by its beginning.
 * @throws InputError where it cannot be read, or its format not be told
 */
async function openSnapshot(file) {
    const { name, format, known } = file;
    const ending = /\.(\w+)(\.gz)?$/i.exec(file.path)?.[1]?.toLowerCase() ?? "";
    const text = [...known.texts, ...known.own].find(({ endings }) => endings.includes(ending));
    if (text !== undefined)
        return openText(file, text);
    if (isText(format))
        throw wrongKind(`is no ${format.name}, which ends in ${dotted(format.endings)}`, name);
    const chunks = (0,io_chunks/* readChunks */.z)(file.bytes ?? file.path, name, file.onBytes);
    if (ending === "csv")
        return openTable(file, chunks);
    const items = {
        json: jsonItems,
        js: (bytes, _, keys) => jsonItems(withoutAssignment(bytes), name, keys),
        ndjson: ndjsonItems,
        jsonl: ndjsonItems,
    }[ending];
    if (items === undefined)
        throw wrongKind(`is of no known kind; ${kindsOf(known)}`, name);
    const head = new Head(chunks);
    const found = format === catalogue/* AUTO */.Q8
        ? await recognise(items(head.glances(), name, anyLayout(known).listKeys), known, name)
        : format;
    if (found !== null && (!isPayload(found) || found === known.rows)) {
        throw wrongKind(`is no CSV file, and ${found.name} is CSV`, name);
    }
    return {
        format: found,
        table: null,
        outbound: found?.outbound ?? true,
        items: items(head.all(), name, listKeys(found)),
    };
}
async function openTable(file, chunks) {
    const { name, format, known, columns } = file;
    const table = format === catalogue/* AUTO */.Q8 ? undefined : format;
    const isRows = table === known.rows;
    if (isPayload(table) && !isRows)
        throw wrongKind(`is a CSV file, and ${table.name} is JSON`, name);
    const opened = await openCsv(chunks, name, {
        ...file,
        table: isPayload(table) ? undefined : table,
        isPlain: (header) => known.rows !== null && (isRows || (table === undefined && !namesType(header, columns))),
    });
    return {
        format: opened.plain ? known.rows : null,
        table: opened.table,
        outbound: opened.table === null,
        items: opened.items,
    };
}
async function openText({ path, bytes, name, format, known }, text) {
    const own = known.texts.find((one) => one === text) ?? null;
    if (format !== catalogue/* AUTO */.Q8 && format !== own) {
        throw wrongKind(`is no ${format?.name ?? catalogue/* CANONICAL */.zb}, as ${dotted(text.endings)} tells`, name);
    }
    const items = await text.items(await (0,io_chunks/* readText */.y)(bytes ?? path, name), name);
    return { format: own, table: null, outbound: true, items: once(items) };
}
async function* once(value) {
    yield value;
}
function isText(format) {
    return typeof format === "object" && format !== null && "endings" in format;
}
function dotted(endings) {
    return endings.map((ending) => `.${ending}`).join(" or ");
}
function kindsOf({ plural, texts, own }) {
    const endings = [...texts, ...own].flatMap((text) => text.endings);
    return `${plural} end in ${["ndjson", "jsonl", "json", "js", ...endings].map((ending) => `.${ending}`).join(", ")} or .csv`;
}
function isPayload(format) {
    return format !== undefined && format !== null && "read" in format;
}
function wrongKind(message, file) {
    return (0,domain_problem/* inputError */.Xu)(message, (0,domain_problem/* topOf */.HX)(file));
}
/** The keys of a JSON file that hold its list. */
function listKeys(format) {
    return format?.listKeys ?? ["activities"];
}
/** An archive's script without the variable that its list is given to; blanks keep every place as it is. */
async function* withoutAssignment(chunks) {
    let first = true;
    for await (const chunk of chunks) {
        const assignment = first
            ? /^\s*window\.[\w.]+\s*=/.exec(chunk.toString("latin1", 0, 256))?.[0]
            : undefined;
        first = false;
        yield assignment === undefined
            ? chunk
            : Buffer.concat([Buffer.from(" ".repeat(assignment.length)), chunk.subarray(assignment.length)]);
    }
}

;// CONCATENATED MODULE: ./build/ingest/pipeline/payload.js



/** Reads the items of a platform's payload by its format. */
class Payload {
    #format;
    #sink;
    #paging;
    constructor(format, sink) {
        this.#format = format;
        this.#sink = sink;
        this.#paging = new Paging(format);
    }
    take(item) {
        this.#orTell(item, () => {
            for (const paged of this.#paging.take(item))
                this.#read(paged);
        });
    }
    end() {
        for (const paged of this.#paging.end())
            this.#read(paged);
    }
    #read(item) {
        this.#orTell(item, () => {
            const activities = this.#format.read(item.value, { ...this.#sink.around, page: item.page });
            if (activities.length === 0)
                this.#sink.skip();
            for (const activity of activities)
                this.#sink.record(activity, item);
        });
    }
    #orTell(item, read) {
        try {
            read();
        }
        catch (error) {
            if (!(error instanceof pipeline_format/* MalformedItem */.vF))
                throw error;
            this.#sink.malformed(refusalIn(item.value) ?? error.message, error.place ?? item);
        }
    }
}

;// CONCATENATED MODULE: ./build/ingest/pipeline/well-formed.js


const well_formed_TYPES = new Set(domain_activity/* ACTIVITY_TYPES */.gI);
const KNOWN_SIDES = new Set(domain_activity/* SIDES */.BV);
const MAX_TEXT = 4096;
const MAX_COUNT = 4_294_967_295;
/**
 * Whether a value is a record by `activity.schema.json`. Written by hand, as ajv on each record would take a
 * third of a run; a test holds the two together, and ajv words what is wrong with the rejects.
 */
function isWellFormed(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return false;
    const a = value;
    return (well_formed_TYPES.has(a.type) &&
        (a.published == null || (typeof a.published === "string" && (0,time/* isMoment */.t_)(a.published))) &&
        isShort(a.id) &&
        isShort(a.object) &&
        isShort(a.inReplyTo) &&
        isShort(a.target) &&
        isShort(a.channel) &&
        isActor(a.actor) &&
        (a.count == null ||
            (Number.isInteger(a.count) && a.count >= 1 && a.count <= MAX_COUNT)) &&
        (a.side == null || KNOWN_SIDES.has(a.side)) &&
        isFlag(a.disclosed) &&
        isFlag(a.bot) &&
        (a.answeredAt == null || (typeof a.answeredAt === "string" && !Number.isNaN((0,time/* parseTime */.pe)(a.answeredAt)))) &&
        well_formed_isText(a.content) &&
        well_formed_isText(a.url) &&
        isShort(a.category) &&
        isShort(a.owner) &&
        (a.totals == null || isTotals(a.totals)) &&
        (a.amplifiers == null ||
            (Array.isArray(a.amplifiers) && a.amplifiers.every((text) => text !== null && isShort(text)))));
}
function well_formed_isText(value) {
    return value == null || typeof value === "string";
}
/** By characters, as JSON Schema counts; a character is at most two of a string's units. */
function isShort(value) {
    if (value == null)
        return true;
    if (typeof value !== "string")
        return false;
    return value.length <= MAX_TEXT || (value.length <= 2 * MAX_TEXT && [...value].length <= MAX_TEXT);
}
function isFlag(value) {
    return value == null || typeof value === "boolean";
}
function isActor(value) {
    if (value == null || typeof value === "string")
        return isShort(value);
    if (typeof value !== "object" || Array.isArray(value))
        return false;
    const { id, handle, name, bot } = value;
    return (id !== null &&
        handle !== null &&
        isShort(id) &&
        isShort(handle) &&
        (name === undefined || typeof name === "string") &&
        (bot === undefined || typeof bot === "boolean"));
}
function isTotals(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return false;
    return Object.entries(value).every(([type, total]) => well_formed_TYPES.has(type) && Number.isInteger(total) && total >= 0);
}

;// CONCATENATED MODULE: ./build/ingest/pipeline/read.js








/** As many mistakes of one record as are told. */
const MAX_MESSAGES = 5;
const read_ENVELOPE_KEYS = Object.keys(activity/* envelopeSchema */.s.properties);
/**
 * Reads a file's activities into the sink, one pass, whatever its size; what is wrong with it into `problems`.
 * @returns the platform's format, null where the file holds records of ours or cannot be read
 */
async function readSnapshot(file, sink, problems) {
    try {
        sink.openFile(file.name);
        const opened = await openSnapshot(file);
        const reader = new Reader(file, opened, sink, problems);
        for await (const batch of opened.items) {
            for (const item of batch)
                reader.take(item);
            await reader.complain();
            await sink.ready?.();
        }
        await reader.close();
        return opened.format ?? opened.table;
    }
    catch (error) {
        if (!(error instanceof domain_problem/* InputError */.dz))
            throw error;
        problems.addAll(error);
        return null;
    }
}
class Reader {
    #problems;
    #file;
    #format;
    /** Of what names none. */
    #channel;
    #isBrand;
    #payload;
    #sink;
    #envelope = {};
    /** Items so far, well-formed or not. */
    #items = 0;
    #complaints = [];
    #withoutChannel = null;
    /** Whether the brand's own activities are in the file. */
    #outbound;
    constructor(file, { format, table, outbound }, sink, problems) {
        this.#file = file;
        this.#format = format;
        this.#channel = file.channel ?? usualChannel(file.brand, format ?? table);
        this.#isBrand = brandTest(file.brand, this.#channel);
        this.#payload = format === null ? null : new Payload(format, this.#payloadSink());
        this.#outbound = format === null && outbound;
        this.#sink = sink;
        this.#problems = problems;
    }
    take(item) {
        if (item.error !== undefined) {
            this.#items++;
            const { message, location } = item.error;
            this.#complain(message, location?.line ?? item.line, location?.column ?? item.column);
        }
        else if (this.#payload !== null)
            this.#payload.take(item);
        else if (item.key !== null)
            this.#takeEnvelope(item);
        else
            this.#takeRecord(item.value, item);
    }
    /** Hands on what was wrong so far; to word it takes what few runs need. */
    async complain() {
        const complaints = this.#complaints;
        if (complaints.length === 0)
            return;
        this.#complaints = [];
        const { wordMistakes: word } = await __webpack_require__.e(/* import() */ 556).then(__webpack_require__.bind(__webpack_require__, 7556));
        for (const { line, column, message } of complaints) {
            const location = { file: this.#file.name, line, column };
            for (const told of typeof message === "string" ? [message] : message(word)) {
                this.#problems.add(told, location);
            }
        }
    }
    async close() {
        this.#payload?.end();
        await this.complain();
        const { name } = this.#file;
        const start = (0,domain_problem/* topOf */.HX)(name);
        const { period, complete } = this.#envelope;
        // An empty `complete` says that nothing was exported: there is nothing to judge, and nobody is deceived.
        if (this.#items === 0 && (period === undefined || complete === undefined)) {
            const format = this.#format?.name;
            const message = format === undefined
                ? "holds no activity; where nothing happened, say so with `period` and `complete`"
                : `holds nothing of the format ${format}; where nothing happened, leave the file out`;
            throw (0,domain_problem/* inputError */.Xu)(message, start);
        }
        const own = this.#envelope.channel ?? this.#channel;
        if (own === null && (this.#withoutChannel !== null || this.#items === 0)) {
            const message = "names no channel; give it one in the file, or as `channel` of its entry in the policy";
            throw (0,domain_problem/* inputError */.Xu)(message, this.#withoutChannel ?? start);
        }
        const envelope = { ...this.#envelope, ...(own === null ? {} : { channel: own }) };
        this.#sink.closeFile(envelope, this.#envelope.outbound ?? this.#outbound);
    }
    #takeEnvelope({ key, value, line, column }) {
        if (listKeys(null).includes(key)) {
            this.#complain(`\`${key}\`: must be a list of records, in JSON Lines with each on its own line`, line, column);
        }
        if (!read_ENVELOPE_KEYS.includes(key))
            return;
        const part = { [key]: value };
        if (!(0,fits/* fits */.l)(part, activity/* envelopeSchema */.s)) {
            const message = (word) => word("envelope", part, activity/* envelopeSchema */.s).map((mistake) => `\`${key}\`: ${mistake.message}`);
            this.#complain(message, line, column);
            return;
        }
        const { period } = part;
        if (period !== undefined && (0,time/* parseDay */.Iq)(period.from) > (0,time/* parseDay */.Iq)(period.to)) {
            this.#complain("`period` ends before it begins", line, column);
        }
        const before = this.#envelope[key];
        if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value)) {
            this.#complain(`\`${key}\` stands here a second time and says something else; split the file`, line, column);
        }
        Object.assign(this.#envelope, part);
    }
    #takeRecord(value, { line, column }) {
        this.#items++;
        if (isWellFormed(value)) {
            this.#add(value, line, column);
            return;
        }
        this.#complain((word) => [wordRecord(word("activity", value, activity/* activitySchema */.d))], line, column);
    }
    #payloadSink() {
        const isBrand = this.#isBrand;
        const { dates } = this.#file;
        return {
            around: { isBrand, dates },
            record: (activity, place) => {
                const { actor } = activity;
                const { id, handle } = typeof actor === "string" ? { id: actor, handle: undefined } : (actor ?? {});
                // A list of nothing but likes and follows would hold nobody's answers.
                const speaks = activity.type !== "like" && activity.type !== "follow";
                this.#outbound ||= (this.#format?.outbound === true && speaks) || isBrand(id) || isBrand(handle);
                this.#takeRecord(activity, place);
            },
            skip: () => {
                this.#items++;
                this.#sink.skip();
            },
            malformed: (message, { line, column }) => {
                this.#items++;
                this.#complain(message, line, column);
            },
        };
    }
    #add(activity, line, column) {
        if (!activity.channel)
            this.#withoutChannel ??= { file: this.#file.name, line, column };
        this.#sink.add(activity, line, column);
    }
    #complain(message, line, column) {
        this.#complaints.push({ line, column, message });
    }
}
function wordRecord(mistakes) {
    const messages = mistakes.map(({ path, message, atKey }) => path.length === 0 || atKey ? message : `\`${path.join(".")}\`: ${message}`);
    const rest = messages.length - MAX_MESSAGES;
    return (rest > 0 ? [...messages.slice(0, MAX_MESSAGES), `and ${rest} more`] : messages).join("; ");
}


/***/ }),

/***/ 4062:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ squeeze)
/* harmony export */ });
/** A column's name as it is compared: exports differ in case, blanks and dashes. */
function squeeze(column) {
    return column.toLowerCase().replace(/[\s_-]+/g, "");
}


/***/ }),

/***/ 94:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ PLAN_FORMAT_NAMES),
  e: () => (/* binding */ planFormats)
});

// EXTERNAL MODULE: ./build/ingest/pipeline/catalogue.js
var catalogue = __webpack_require__(1873);
// EXTERNAL MODULE: ./build/ingest/pipeline/format.js
var format = __webpack_require__(4413);
;// CONCATENATED MODULE: ./build/ingest/plans/address.js

const POSTS = [
    /^https:\/\/(?:www\.)?(?:x|twitter)\.com\/(?<account>\w+)\/status\/(?<id>\d+)/,
    /^https:\/\/bsky\.app\/profile\/(?<account>[\w.:-]+)\/post\/\w+/,
    /^https:\/\/[\w.-]+\/@(?<account>[\w.@-]+)\/(?<id>\d+)/,
];
/** The post at an address: its id where the address has it, and whose it is where that is known. */
function postAt(address) {
    const { id = address, account = null } = POSTS.map((pattern) => pattern.exec(address)?.groups).find((groups) => groups !== undefined) ?? {};
    // On Mastodon an account of the server itself is written without it.
    const isLocal = address.includes("/@") && account !== null && !account.includes("@");
    return { id, account: isLocal ? `${account}@${(0,format/* hostOf */.w4)(address)}` : account };
}

;// CONCATENATED MODULE: ./build/ingest/plans/formats/bluesky-records.js


const ACTIONS = ["post", "reply", "repost", "quote-post"];
const blueskyRecords = {
    name: "bluesky-records",
    channels: ["bluesky"],
    reads: "Posts, replies, reposts and quotes on Bluesky, as the automation of `nodejs/bluesky` keeps them, before or after they are sent.",
    cannotKnow: "The day of what is not sent yet, unless the file's name begins with it; who answers and who is asked to react.",
    obtain: "Commit the automation's records, each file named like `2026-11-24-launch.json`.",
    outbound: true,
    listKeys: [],
    recognises: ({ action, account }) => ACTIONS.includes(String(action)) && typeof account === "string",
    read(item) {
        const { action, richText, record, result, repostURL, repostInfo, replyURL, replyInfo } = (0,format/* asObject */.eB)(item);
        if (!ACTIONS.includes(String(action))) {
            throw new format/* MalformedItem */.vF(`is no Bluesky record: \`action\` is missing, or none of ${ACTIONS.join(", ")}`);
        }
        const done = {
            id: (0,format/* asText */.e1)((0,format/* asObject */.eB)(result)["uri"]) ?? null,
            published: (0,format/* asText */.e1)((0,format/* asObject */.eB)(record)["createdAt"]) ?? null,
            content: (0,format/* asText */.e1)(richText) ?? (0,format/* asText */.e1)((0,format/* asObject */.eB)(record)["text"]) ?? null,
        };
        if (action === "post")
            return [{ ...done, type: "post" }];
        const [address, info] = action === "reply" ? [replyURL, replyInfo] : [repostURL, repostInfo];
        const { id, account } = postAt((0,format/* asText */.e1)(address) ?? "");
        if (id === "") {
            const key = action === "reply" ? "replyURL" : "repostURL";
            throw new format/* MalformedItem */.vF(`is no Bluesky ${action}: \`${key}\` is missing`);
        }
        const object = (0,format/* asText */.e1)((0,format/* asObject */.eB)(info)["uri"]) ?? id;
        if (action === "reply")
            return [{ ...done, type: "comment", inReplyTo: object, target: account }];
        const type = action === "repost" ? "share" : "quote";
        return [{ ...done, type, object, target: account }];
    },
};

// EXTERNAL MODULE: ./build/domain/activity.js
var activity = __webpack_require__(764);
// EXTERNAL MODULE: ./build/ingest/pipeline/csv-dates.js
var csv_dates = __webpack_require__(272);
// EXTERNAL MODULE: ./build/ingest/pipeline/table-format.js
var table_format = __webpack_require__(4062);
;// CONCATENATED MODULE: ./build/ingest/plans/names.js
/**
 * The keys of the record that a planned post may have, each with other names under which tools and people write
 * them; of several that are filled the first counts, the most telling first.
 */
const NAMES = {
    type: [],
    published: [
        "publish date",
        "publishing date",
        "publish time",
        "published at",
        "posting date",
        "posting time",
        "post date",
        "scheduled date",
        "scheduled time",
        "scheduled at",
        "scheduled for",
        "schedule",
        "go live",
        "go live date",
        "date time",
        "date",
        "day",
        "time",
    ],
    id: [],
    object: [],
    inReplyTo: ["reply to"],
    target: [],
    channel: ["channels", "network", "networks", "social network", "platform", "platforms", "media"],
    content: [
        "post text",
        "message text",
        "caption",
        "copy",
        "post copy",
        "text",
        "message",
        "body",
        "post",
        "summary",
        "topic",
        "title",
    ],
    category: [
        "content category",
        "content pillar",
        "pillar",
        "label",
        "content type",
        "post type",
        "tags",
        "tag",
    ],
    owner: ["assignee", "community manager"],
    amplifiers: ["advocates"],
    url: ["link"],
};
/** Where a post may go, as columns and lists of accounts name it; a column of one says TRUE or FALSE. */
const NETWORKS = [
    "bluesky",
    "discord",
    "facebook",
    "instagram",
    "linkedin",
    "mastodon",
    "matrix",
    "pinterest",
    "slack",
    "telegram",
    "threads",
    "tiktok",
    "twitter",
    "x",
    "youtube",
];
/** The channel that a name stands for: a network, whatever the account on it, else the name itself. */
function channelOf(name) {
    const plain = name.trim().toLowerCase();
    if (/^(twitter|x)\s*[/(]\s*(twitter|x)\)?$/.test(plain))
        return "x";
    const [first = plain] = plain.split(/[\s:_-]/);
    return NETWORKS.includes(first) ? first : plain;
}
/** The network that a column is about, null where it is about none. */
function networkOf(column) {
    const channel = channelOf(column);
    return NETWORKS.includes(channel) ? channel : null;
}

;// CONCATENATED MODULE: ./build/ingest/plans/post.js





/** A time of day alone, which says no day. */
const CLOCK = /^\d{1,2}([:.]\d\d){1,2}( ?[ap]\.?m\.?)?$/i;
/** What takes a post out of a plan. */
const CANCELLED = /^(cancell?ed|rejected)$/i;
/** That a post cannot be read, and under which name the reason stands. */
class MalformedField extends format/* MalformedItem */.vF {
    field;
    constructor(field, message) {
        super(message);
        this.field = field;
    }
}
/**
 * The posts that the fields stand for, one a channel; none where they are empty or the post was called off.
 * @param dates in which order dates of numbers are written, null where nobody tells
 * @throws MalformedField where a field holds what it cannot
 */
function plannedPosts(fields, dates) {
    const known = new Map(Object.entries(fields).map(([name, value]) => [(0,table_format/* squeeze */.r)(name), { name, value }]));
    const isEmpty = [...known.values()].every(({ value }) => value === null || value === "");
    if (isEmpty || CANCELLED.test((0,format/* asText */.e1)(known.get("status")?.value) ?? ""))
        return [];
    const find = (key) => textOf(key, known, () => true);
    const post = { type: "post" };
    const { name = "", text: type = "" } = find("type") ?? {};
    if (type !== "")
        post.type = typeOf(type, name);
    const published = textOf("published", known, (text) => !CLOCK.test(text));
    if (published !== null)
        post.published = momentOf(published.text, published.name, dates);
    for (const key of ["id", "object", "inReplyTo", "target", "content", "category", "owner", "url"]) {
        const found = find(key);
        if (found !== null)
            post[key] = found.text;
    }
    const amplifiers = listOf("amplifiers", known);
    if (amplifiers.length > 0)
        post.amplifiers = amplifiers;
    const channels = channelsOf(known);
    return channels.length === 0 ? [post] : channels.map((channel) => ({ ...post, channel }));
}
/** The first field for a key that is filled. */
function filled(key, known) {
    return [key, ...NAMES[key]].flatMap((name) => {
        const field = known.get((0,table_format/* squeeze */.r)(name));
        return field === undefined || field.value === null || field.value === "" ? [] : [field];
    });
}
function textOf(key, known, fits) {
    for (const { name, value } of filled(key, known)) {
        const texts = [value].flat().map(format/* asText */.e1);
        const text = texts.join(", ");
        if (texts.includes(undefined))
            throw new MalformedField(name, `\`${name}\` must be one text`);
        if (fits(text))
            return { name, text };
    }
    return null;
}
function typeOf(text, name) {
    const type = activity/* ACTIVITY_TYPES */.gI.find((one) => one === text.toLowerCase());
    if (type !== undefined)
        return type;
    throw new MalformedField(name, `\`${name}\` must be one of ${activity/* ACTIVITY_TYPES */.gI.join(", ")}, not "${text}"`);
}
function momentOf(text, name, dates) {
    try {
        return (0,csv_dates/* toMoment */.s)(text, dates);
    }
    catch (error) {
        throw error instanceof csv_dates/* NoDate */._ ? new MalformedField(name, error.message) : error;
    }
}
function listOf(key, known) {
    const [field] = filled(key, known);
    if (field === undefined)
        return [];
    const { name, value } = field;
    const texts = Array.isArray(value) ? value : (0,format/* asText */.e1)(value)?.split(/[;,|&\n]/);
    if (texts === undefined)
        throw new MalformedField(name, `\`${name}\` must be a list of texts`);
    return texts.map((one) => {
        const text = (0,format/* asText */.e1)(one);
        if (text === undefined)
            throw new MalformedField(name, `\`${name}\` must be a list of texts`);
        return text.trim();
    });
}
/** The channels that are named, or whose column says TRUE. */
function channelsOf(known) {
    const named = listOf("channel", known).map(channelOf);
    const flags = [...known.values()].flatMap(({ name, value }) => {
        const network = networkOf(name);
        return network !== null && /^(true|false)$/i.test(String(value)) ? [{ name, network, value }] : [];
    });
    const chosen = flags.filter(({ value }) => /^true$/i.test(String(value))).map(({ network }) => network);
    const [flag] = flags;
    if (flag !== undefined && named.length + chosen.length === 0) {
        throw new MalformedField(flag.name, "is planned for no network; set one of their columns to TRUE");
    }
    return [...new Set([...named, ...chosen])].filter((channel) => channel !== "");
}

;// CONCATENATED MODULE: ./build/ingest/plans/formats/calendar.js


const calendar = {
    ...format/* NO_PAGES */.tI,
    name: "calendar",
    reads: "A content calendar as CSV, a post a row: such as Buffer, Metricool and Sprout Social take in bulk, or kept by hand. Rows called off by their `Status` are skipped.",
    cannotKnow: "The time of day where it has no offset; who answers and who is asked to react, unless it has columns such as `Owner` and `Amplifiers`.",
    obtain: "Commit the sheet that is uploaded to the scheduling tool, or the team's own saved as CSV.",
    read: (row, { dates }) => plannedPosts((0,format/* asObject */.eB)(row), dates),
};

;// CONCATENATED MODULE: ./build/ingest/plans/formats/icalendar.js


const icalendar = {
    ...format/* NO_PAGES */.tI,
    name: "icalendar",
    reads: "A calendar of planned posts, an event a post: its summary and description as the text, its categories. Events that repeat count once for each day; those called off are skipped.",
    cannotKnow: "The channel, which its entry in the policy gives; who answers and who is asked to react. A time in a zone that the file does not describe counts for its day there.",
    obtain: "Google Calendar, Outlook, Apple Calendar or a scheduling tool: export the calendar as `.ics`.",
    endings: ["ics"],
    async items(text, name) {
        // Loaded when a calendar is read: few are, and it is as large as all the rest.
        const { eventsOf } = await Promise.all(/* import() */[__webpack_require__.e(571), __webpack_require__.e(225)]).then(__webpack_require__.bind(__webpack_require__, 5225));
        return eventsOf(text, name);
    },
    read: (event, { dates }) => plannedPosts((0,format/* asObject */.eB)(event), dates),
};

// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/io/yaml.js + 2 modules
var yaml = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/schema/suggest.js
var suggest = __webpack_require__(2036);
;// CONCATENATED MODULE: ./build/ingest/plans/front-matter.js







/** What other tools keep there under names that are near ours. */
const FOREIGN = ["images", "links", "mentions", "retweet", "reply", "poll", "alt"];
/**
 * Splits a text; one that begins with no line of dashes has no fields.
 * @throws InputError where the front matter never ends or is no map of YAML, or a key is mistyped
 */
function splitFrontMatter(text, name) {
    const lines = text.split(/\r?\n/);
    if (lines[0]?.trimEnd() !== "---") {
        return { fields: {}, body: text, placeOf: () => ({ line: 1, column: 1 }) };
    }
    const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === "---");
    const start = (0,problem/* topOf */.HX)(name);
    if (end < 0)
        throw (0,problem/* inputError */.Xu)("the front matter that begins here never ends; close it with a line of ---", start);
    // A blank line stands for the dashes, so that each key keeps its place.
    const file = new yaml/* YamlFile */._(["", ...lines.slice(1, end)].join("\n"), name);
    if (file.value !== null && (typeof file.value !== "object" || Array.isArray(file.value))) {
        throw (0,problem/* inputError */.Xu)("the front matter must be a map of keys", { ...start, line: 2 });
    }
    const fields = (0,format/* asObject */.eB)(file.value);
    const known = [...Object.entries(NAMES).flat(2), ...FOREIGN].map(table_format/* squeeze */.r);
    for (const key of Object.keys(fields)) {
        const hint = known.includes((0,table_format/* squeeze */.r)(key)) ? "" : (0,suggest/* didYouMean */.a)(key, Object.keys(NAMES));
        if (hint.includes("did you mean"))
            throw (0,problem/* inputError */.Xu)(`unknown key "${key}"${hint}`, file.locate([key], true));
    }
    return {
        fields,
        body: lines
            .slice(end + 1)
            .join("\n")
            .trim(),
        placeOf: (field) => file.locate([field]),
    };
}
/** Reads a file's fields; what is wrong with one is told at its place. */
function atPlace({ placeOf }, read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof MalformedField)
            error.place = placeOf(error.field);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/ingest/plans/formats/markdown.js




const markdown = {
    ...format/* NO_PAGES */.tI,
    name: "markdown",
    reads: "A post a file, as Markdown: the record's keys, or such as `date` and `media`, as front matter, and the text below it.",
    cannotKnow: "The day where neither a key nor the beginning of the file's name tells.",
    obtain: "Commit the team's files, each named like `2026-11-24-launch.md` or with `published` in it.",
    endings: ["md", "markdown"],
    items(text, name) {
        const value = splitFrontMatter(text, name);
        if (Object.keys(value.fields).length > 0)
            return [{ key: null, value, line: 1, column: 1 }];
        const message = "has no front matter, which says what a planned post is; leave it out of `plans`, or add some";
        throw (0,problem/* inputError */.Xu)(message, (0,problem/* topOf */.HX)(name));
    },
    read(item, { dates }) {
        const post = item;
        const text = post.body === "" ? {} : { content: post.body };
        return atPlace(post, () => plannedPosts({ ...post.fields, ...text }, dates));
    },
};

;// CONCATENATED MODULE: ./build/ingest/plans/formats/tweet.js




/** What stands between the parts of a thread. */
const NEXT = /^---[ \t]*$/m;
const tweet = {
    ...format/* NO_PAGES */.tI,
    name: "tweet",
    reads: "A post a file, as `twitter-together` and its like keep them: with `reply` an answer, with `retweet` a share, or a quote where it has a text. A thread is one post.",
    cannotKnow: "The day, unless the file's name begins with it; who answers and who is asked to react, unless the front matter has `owner` and `amplifiers`.",
    obtain: "Commit the `.tweet` or `.toot` files, each named like `2026-11-24-launch.tweet`.",
    endings: ["tweet", "toot"],
    items: (text, name) => [{ key: null, value: splitFrontMatter(text, name), line: 1, column: 1 }],
    read(item, { dates }) {
        const post = item;
        // Its `media` are pictures.
        const { reply, retweet, media: _, ...fields } = post.fields;
        const content = post.body
            .split(NEXT)
            .map((part) => part.trim())
            .filter((part) => part !== "")
            .join("\n\n");
        const toward = towardOf((0,format/* asText */.e1)(reply), (0,format/* asText */.e1)(retweet), content);
        if (toward === null && content === "")
            throw new format/* MalformedItem */.vF("holds no text");
        const written = content === "" ? {} : { content };
        const planned = atPlace(post, () => plannedPosts({ type: "post", ...fields, ...written }, dates));
        return planned.map((activity) => ({ ...activity, ...toward }));
    },
};
function towardOf(reply, retweet, content) {
    if (reply !== undefined) {
        const { id, account } = postAt(reply);
        return { type: "comment", inReplyTo: id, target: account };
    }
    if (retweet === undefined)
        return null;
    const { id, account } = postAt(retweet);
    return { type: content === "" ? "share" : "quote", object: id, target: account };
}

;// CONCATENATED MODULE: ./build/ingest/plans/formats/index.js






/** What plans may be, beside our own record. */
const planFormats = {
    plural: "plans",
    payloads: [blueskyRecords],
    tables: [],
    rows: calendar,
    texts: [markdown, tweet, icalendar],
};
/** The names that a policy may give as `format` of a plan. */
const PLAN_FORMAT_NAMES = (0,catalogue/* namesIn */.wX)({ ...planFormats, own: [] });


/***/ }),

/***/ 7557:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hr: () => (/* binding */ loadPlans),
  ze: () => (/* binding */ planCatalogue),
  m3: () => (/* binding */ readPlan)
});

// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/ingest/pipeline/load.js + 1 modules
var load = __webpack_require__(4550);
// EXTERNAL MODULE: ./build/ingest/pipeline/read.js + 15 modules
var read = __webpack_require__(7270);
// EXTERNAL MODULE: ./build/ingest/plans/formats/index.js + 9 modules
var formats = __webpack_require__(94);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(7368);
;// CONCATENATED MODULE: ./build/ingest/plans/sink.js

/** What a plan's records lack before they are like a snapshot's: they are the brand's, and the file may name the day. */
class PlanSink {
    #sink;
    #problems;
    #file = "";
    #day = null;
    constructor(sink, problems) {
        this.#sink = sink;
        this.#problems = problems;
    }
    openFile(name) {
        this.#file = name;
        const day = /(?:^|\/)(\d{4}-\d\d-\d\d)(?!\d)[^/]*$/.exec(name)?.[1];
        this.#day = day !== undefined && (0,time/* isMoment */.t_)(day) ? day : null;
        this.#sink.openFile(name);
    }
    add(activity, line, column) {
        const published = activity.published ?? this.#day;
        if (published !== null)
            this.#sink.add({ side: "brand", ...activity, published }, line, column);
        else {
            const message = "says no day; give it one (`published`), or begin the file's name with it, as in 2026-11-24-launch.md";
            this.#problems.add(message, { file: this.#file, line, column });
        }
    }
    skip() {
        this.#sink.skip();
    }
    closeFile(envelope) {
        this.#sink.closeFile(envelope, true);
    }
    ready() {
        return this.#sink.ready?.() ?? null;
    }
}

// EXTERNAL MODULE: ./build/io/yaml.js + 2 modules
var yaml = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/schema/mistakes.js
var schema_mistakes = __webpack_require__(6533);
// EXTERNAL MODULE: ./build/schema/plan.js
var plan = __webpack_require__(9707);
;// CONCATENATED MODULE: ./build/ingest/plans/yaml.js




/**
 * The items of a plan in YAML: its activities, and what it says of itself by key.
 * @throws InputError with every mistake at its line and column
 */
async function planItems(text, name) {
    const file = new yaml/* YamlFile */._(text, name);
    const mistakes = await (0,schema_mistakes/* mistakesIn */.f)(file.value, "plan", plan/* planSchema */.F);
    if (mistakes.length > 0)
        throw new problem/* InputError */.dz(file.problems(mistakes));
    const item = (path, key, value) => {
        const { line, column } = file.locate(path);
        return { key, value, line, column };
    };
    const post = (path, activity) => item(path, null, { type: "post", ...activity });
    if (Array.isArray(file.value))
        return file.value.map((activity, i) => post([i], activity));
    const { activities, ...envelope } = file.value;
    return [
        ...Object.entries(envelope).map(([key, value]) => item([key], key, value)),
        ...activities.map((activity, i) => post(["activities", i], activity)),
    ];
}

;// CONCATENATED MODULE: ./build/ingest/plans/load.js






/** What plans may be. */
const planCatalogue = {
    ...formats/* planFormats */.e,
    own: [{ endings: ["yml", "yaml"], items: planItems }],
};
/**
 * Reads posting plans into the sink, in path order, as snapshots of the future.
 * @throws InputError with every mistake at its line and column
 */
async function loadPlans(repository, { plans, brand }, policyPath, sink) {
    const problems = new problem/* Problems */.Zw();
    for (const file of await (0,load/* filesOf */.R8)(repository, plans, brand, policyPath, planCatalogue)) {
        await readPlan(file, sink, problems);
    }
    problems.throwIfAny();
}
/** Reads a plan's activities into the sink; what is wrong with it into `problems`. */
async function readPlan(file, sink, problems) {
    await (0,read/* readSnapshot */.R)(file, new PlanSink(sink, problems), problems);
}


/***/ }),

/***/ 8947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BU: () => (/* binding */ FORMAT_NAMES),
  vq: () => (/* binding */ formatNamed),
  TE: () => (/* binding */ snapshotFormats)
});

// UNUSED EXPORTS: formats

// EXTERNAL MODULE: ./build/ingest/pipeline/catalogue.js
var catalogue = __webpack_require__(1873);
// EXTERNAL MODULE: ./build/ingest/pipeline/format.js
var format = __webpack_require__(4413);
;// CONCATENATED MODULE: ./build/ingest/platforms/activitystreams-outbox.js

const PUBLIC = /(^|[#:])Public$|\/followers$/;
const activitystreamsOutbox = {
    name: "activitystreams-outbox",
    channels: ["mastodon"],
    reads: "What a fediverse account did, from its archive: posts, replies, boosts and direct messages.",
    cannotKnow: "What others did: their replies, favourites and boosts are in `mastodon-notifications`.",
    obtain: "Mastodon: Preferences, Import and export, Request your archive; commit `outbox.json` from it.",
    outbound: true,
    listKeys: ["orderedItems"],
    recognises: ({ type, actor, object }) => typeof type === "string" &&
        /^[A-Z]/.test(type) &&
        // A record of ours whose type is mistaken has such keys too, and a handle for an actor.
        uriOf(actor)?.includes("://") === true &&
        object !== undefined,
    read(item) {
        const activity = (0,format/* asObject */.eB)(item);
        const { type, published } = activity;
        const actor = uriOf(activity["actor"]);
        if (typeof type !== "string" || actor === undefined) {
            throw new format/* MalformedItem */.vF("is no ActivityStreams activity: `type` or `actor` is missing");
        }
        const done = { published: (0,format/* asText */.e1)(published) ?? null, actor };
        if (type === "Create")
            return [{ ...done, ...created((0,format/* asObject */.eB)(activity["object"]), actor) }];
        const object = localId(uriOf(activity["object"]), actor) ?? null;
        const id = (0,format/* asText */.e1)(activity["id"]) ?? null;
        if (type === "Announce")
            return [{ ...done, type: "share", id, object, target: boosted(activity) }];
        if (type === "Like")
            return [{ ...done, type: "like", id, object }];
        if (type === "Follow")
            return [{ ...done, type: "follow", id, target: object }];
        return [];
    },
};
/** A post, a reply, or where it is addressed to nobody but those it names, a message. */
function created(note, actor) {
    const id = localId((0,format/* asText */.e1)(note["id"]), actor) ?? null;
    const url = (0,format/* asText */.e1)(note["url"]) ?? null;
    const replyTo = uriOf(note["inReplyTo"]);
    const mentions = (0,format/* asList */.DD)(note["tag"]).filter((tag) => tag["type"] === "Mention");
    const inReplyTo = localId(replyTo, actor) ?? null;
    if (addressees(note).length > 0 && !addressees(note).some((to) => PUBLIC.test(to))) {
        return { type: "message", id, inReplyTo, target: addressee(mentions, replyTo) };
    }
    if (replyTo === undefined)
        return { type: "post", id, url, content: plain((0,format/* asText */.e1)(note["content"])) };
    // Nobody reaches out to somebody else by continuing a thread of their own.
    const target = isOf(replyTo, actor) ? actor : addressee(mentions, replyTo);
    return { type: "comment", id, url, inReplyTo, target };
}
/** Whom a note is toward: the one mentioned whose note it answers, else the first one mentioned. */
function addressee(mentions, replyTo) {
    const answered = mentions.find((tag) => isOf(replyTo, (0,format/* asText */.e1)(tag["href"])));
    const tag = answered ?? mentions[0];
    if (tag === undefined)
        return replyTo?.replace(/\/statuses\/[^/]+$/, "") ?? null;
    const [name, href] = [(0,format/* asText */.e1)(tag["name"]), (0,format/* asText */.e1)(tag["href"])];
    if (name === undefined)
        return href ?? null;
    const host = name.slice(1).includes("@") ? undefined : (0,format/* hostOf */.w4)(href);
    return host === undefined ? name : `${name}@${host}`;
}
/** Whose post was boosted: of those who are told, the one who is no list of followers. */
function boosted(activity) {
    const author = uriOf((0,format/* asObject */.eB)(activity["object"])["attributedTo"]);
    return author ?? addressees({ cc: activity["cc"] }).find((cc) => !PUBLIC.test(cc)) ?? null;
}
function addressees({ to, cc }) {
    return [to, cc].flat().flatMap((uri) => (0,format/* asText */.e1)(uri) ?? []);
}
function isOf(uri, actor) {
    return actor !== undefined && uri?.startsWith(`${actor}/`) === true;
}
/** An own status goes by its number alone, as in the notifications; a stranger's by its address. */
function localId(uri, actor) {
    return isOf(uri, actor) ? (/\/statuses\/(\d+)$/.exec(uri ?? "")?.[1] ?? uri) : uri;
}
function uriOf(value) {
    return (0,format/* asText */.e1)(value) ?? (0,format/* asText */.e1)((0,format/* asObject */.eB)(value)["id"]);
}
/** The text of a note, whose content is HTML. */
function plain(html) {
    if (html === undefined)
        return null;
    const text = html.replace(/<(br|\/p)\b[^>]*>/gi, "\n").replace(/<[^>]*>/g, "");
    const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };
    return text.replace(/&(\w+|#39);/g, (entity, name) => entities[name] ?? entity).trim();
}

;// CONCATENATED MODULE: ./build/ingest/platforms/shared/bluesky.js

/** The account of a Bluesky profile: the id that stays, and the handle that people know. */
function authorOf(profile) {
    const id = (0,format/* asText */.e1)((0,format/* asObject */.eB)(profile)["did"]);
    const name = handleOf(profile);
    if (id === undefined)
        return name === undefined ? null : { handle: name };
    return name === undefined ? { id } : { id, handle: name };
}
/** The handle of a profile; an account that lost its domain has none. */
function handleOf(profile) {
    const handle = (0,format/* asText */.e1)((0,format/* asObject */.eB)(profile)["handle"]);
    return handle === "handle.invalid" ? undefined : handle;
}
/** The id of the account in whose repository a record lies, `at://did:plc:abc/…`. */
function didOf(uri) {
    return /^at:\/\/(did:[^/]+)/.exec(uri ?? "")?.[1];
}

;// CONCATENATED MODULE: ./build/ingest/platforms/bluesky-feed.js


const blueskyFeed = {
    name: "bluesky-feed",
    channels: ["bluesky"],
    reads: "What a Bluesky account did: its posts with their totals, replies, quotes and reposts.",
    cannotKnow: "Who reacted, which is in `bluesky-notifications`; nor the brand's own likes and follows.",
    obtain: "`app.bsky.feed.getAuthorFeed?actor=HANDLE&filter=posts_with_replies&limit=100`, page by page.",
    outbound: true,
    listKeys: ["feed"],
    recognises: ({ post }) => "uri" in (0,format/* asObject */.eB)(post) && "author" in (0,format/* asObject */.eB)(post),
    read(item) {
        const { post, reply, reason } = (0,format/* asObject */.eB)(item);
        const { uri, author, record: written, indexedAt } = (0,format/* asObject */.eB)(post);
        const record = (0,format/* asObject */.eB)(written);
        const id = (0,format/* asText */.e1)(uri);
        const published = (0,format/* asText */.e1)(record["createdAt"]) ?? (0,format/* asText */.e1)(indexedAt);
        if (id === undefined || published === undefined) {
            throw new format/* MalformedItem */.vF("is no Bluesky feed item: `post.uri` or its time is missing");
        }
        const { $type, by, indexedAt: repostedAt, uri: repost } = (0,format/* asObject */.eB)(reason);
        if ((0,format/* asText */.e1)($type)?.endsWith("#reasonRepost")) {
            const done = {
                type: "share",
                published: (0,format/* asText */.e1)(repostedAt) ?? null,
                id: (0,format/* asText */.e1)(repost) ?? null,
            };
            return [{ ...done, actor: authorOf(by), object: id, target: accountOf(author) }];
        }
        const done = { published, id, actor: authorOf(author) };
        const parent = (0,format/* asText */.e1)((0,format/* asObject */.eB)((0,format/* asObject */.eB)(record["reply"])["parent"])["uri"]);
        if (parent !== undefined) {
            const object = (0,format/* asText */.e1)((0,format/* asObject */.eB)((0,format/* asObject */.eB)(record["reply"])["root"])["uri"]) ?? null;
            const target = accountOf((0,format/* asObject */.eB)((0,format/* asObject */.eB)(reply)["parent"])["author"]) ?? didOf(parent) ?? null;
            return [{ ...done, type: "comment", object, inReplyTo: parent, target }];
        }
        const quoted = quotedUri(record);
        if (quoted !== undefined)
            return [{ ...done, type: "quote", object: quoted, target: didOf(quoted) ?? null }];
        return [{ ...done, ...ownPost((0,format/* asObject */.eB)(post), record) }];
    },
};
function ownPost(post, record) {
    const { likeCount, replyCount, repostCount, quoteCount } = post;
    const totals = (0,format/* totalsOf */.vA)({ like: likeCount, comment: replyCount, share: repostCount, quote: quoteCount });
    return { type: "post", content: (0,format/* asText */.e1)(record["text"]) ?? null, totals };
}
function accountOf(profile) {
    return handleOf(profile) ?? (0,format/* asText */.e1)((0,format/* asObject */.eB)(profile)["did"]) ?? null;
}
/** The post that a post shows, with or without media of its own. */
function quotedUri(record) {
    const embed = (0,format/* asObject */.eB)(record["embed"]);
    const shown = (0,format/* asObject */.eB)(embed["record"]);
    const uri = (0,format/* asText */.e1)(shown["uri"]) ?? (0,format/* asText */.e1)((0,format/* asObject */.eB)(shown["record"])["uri"]);
    return uri?.includes("/app.bsky.feed.post/") ? uri : undefined;
}

;// CONCATENATED MODULE: ./build/ingest/platforms/bluesky-notifications.js


const TYPES = {
    follow: "follow",
    like: "like",
    "like-via-repost": "like",
    mention: "mention",
    quote: "quote",
    reply: "comment",
    repost: "share",
    "repost-via-repost": "share",
};
const blueskyNotifications = {
    name: "bluesky-notifications",
    channels: ["bluesky"],
    reads: "Notifications of a Bluesky account: likes, reposts, replies, quotes, mentions and follows.",
    cannotKnow: "What the brand itself did: its posts and answers are in `bluesky-feed`.",
    obtain: "`app.bsky.notification.listNotifications?limit=100` as the brand, page by page.",
    outbound: false,
    listKeys: ["notifications"],
    recognises: ({ uri, reason, author, indexedAt }) => [uri, reason, indexedAt].every((text) => typeof text === "string") && "did" in (0,format/* asObject */.eB)(author),
    read(item) {
        const { uri, reason, reasonSubject, author, record, indexedAt } = (0,format/* asObject */.eB)(item);
        if (typeof reason !== "string" || typeof indexedAt !== "string") {
            throw new format/* MalformedItem */.vF("is no Bluesky notification: `reason` or `indexedAt` is missing");
        }
        const type = TYPES[reason];
        if (type === undefined)
            return [];
        const done = { type, published: indexedAt, id: (0,format/* asText */.e1)(uri) ?? null, actor: authorOf(author) };
        const reply = (0,format/* asObject */.eB)((0,format/* asObject */.eB)(record)["reply"]);
        const parent = (0,format/* asText */.e1)((0,format/* asObject */.eB)(reply["parent"])["uri"]);
        const subject = (0,format/* asText */.e1)(reasonSubject);
        if (type !== "comment")
            return [{ ...done, object: subject ?? null }];
        const object = (0,format/* asText */.e1)((0,format/* asObject */.eB)(reply["root"])["uri"]) ?? null;
        // The subject is the brand's own; an answer to anybody else's is not toward the brand.
        const isOurs = subject === undefined || didOf(parent) === didOf(subject);
        return [{ ...done, object, inReplyTo: parent ?? null, target: isOurs ? null : (didOf(parent) ?? null) }];
    },
};

;// CONCATENATED MODULE: ./build/ingest/platforms/discourse.js

/** Posts that people write; the others are notes of moderators, what the forum did, and whispers of the staff. */
const REGULAR = 1;
const LIKE = 2;
const discourse = {
    name: "discourse",
    channels: ["discourse"],
    reads: "Topics of a Discourse forum: who opened them, and who answered.",
    cannotKnow: "Who liked: a post has only how many did.",
    obtain: "`GET /t/{id}.json?print=true` for each topic, or `GET /posts.json` for the latest posts.",
    outbound: true,
    listKeys: ["latest_posts"],
    recognises: (item) => "posts" in (0,format/* asObject */.eB)(item["post_stream"]) ||
        ["post_number", "topic_id", "username"].every((key) => key in item),
    read(item, around) {
        const { post_stream: stream } = (0,format/* asObject */.eB)(item);
        const posts = stream === undefined ? [(0,format/* asObject */.eB)(item)] : (0,format/* asList */.DD)((0,format/* asObject */.eB)(stream)["posts"]);
        return posts.flatMap((post) => read(post, around));
    },
};
function read(post, { isBrand }) {
    const [topic, number, published] = [post["topic_id"], post["post_number"], post["created_at"]].map(format/* asText */.e1);
    if (topic === undefined || number === undefined || published === undefined) {
        throw new format/* MalformedItem */.vF("is no Discourse post: `topic_id`, `post_number` or `created_at` is missing");
    }
    if ((post["post_type"] ?? REGULAR) !== REGULAR)
        return [];
    const handle = (0,format/* asText */.e1)(post["username"]);
    // Those below zero are the forum's own.
    const bot = Number(post["user_id"]) < 0;
    const done = { published, id: `${topic}/${number}`, actor: handle === undefined ? null : { handle, bot } };
    if (number !== "1") {
        const answered = (0,format/* asText */.e1)(post["reply_to_post_number"]) ?? "1";
        return [{ ...done, type: "comment", object: `${topic}/1`, inReplyTo: `${topic}/${answered}` }];
    }
    // A stranger's topic calls for an answer like a message, and what is said under it is still on our ground.
    if (!isBrand(handle))
        return [{ ...done, type: "message" }];
    const like = (0,format/* asList */.DD)(post["actions_summary"]).find(({ id }) => id === LIKE)?.["count"];
    return [{ ...done, type: "post", content: (0,format/* asText */.e1)(post["raw"]) ?? null, totals: (0,format/* totalsOf */.vA)({ like }) }];
}

;// CONCATENATED MODULE: ./build/ingest/platforms/github.js

/** Reactions that are no approval. */
const DISLIKES = new Set(["-1", "confused"]);
const github = {
    name: "github",
    channels: ["github"],
    reads: "What happens on a GitHub repository: stars, comments, reactions, and issues, pull requests and discussions opened; from its REST API or its webhooks.",
    cannotKnow: "Of reactions, to what; and of what was removed, that it was there.",
    obtain: "`gh api --paginate -H 'Accept: application/vnd.github.star+json' repos/{repo}/stargazers`, `repos/{repo}/issues?state=all` and `repos/{repo}/issues/comments`; or a webhook's payloads, one a line.",
    outbound: true,
    listKeys: ["items"],
    recognises: (item) => "starred_at" in item ||
        isOnGithub(item) ||
        ("action" in item && "sender" in item && "repository" in item) ||
        ("user" in item && "content" in item && "created_at" in item && "node_id" in item) ||
        // Stars without their time: to be told how to get them with it.
        ("login" in item && "node_id" in item),
    read(item, around) {
        const event = (0,format/* asObject */.eB)(item);
        const action = (0,format/* asText */.e1)(event["action"]);
        if (action !== undefined && !["created", "opened"].includes(action))
            return [];
        if ("starred_at" in event) {
            const user = event["user"] ?? event["sender"];
            return [{ type: "like", published: (0,format/* asText */.e1)(event["starred_at"]) ?? null, actor: actorOf(user) }];
        }
        if (DISLIKES.has(event["content"]))
            return [];
        if (action === undefined)
            return [written(event, around)];
        const thing = event["comment"] ?? event["discussion"] ?? event["issue"] ?? event["pull_request"];
        return thing === undefined ? [] : [written((0,format/* asObject */.eB)(thing), around)];
    },
};
function written(thing, { isBrand }) {
    const published = (0,format/* asText */.e1)(thing["created_at"]);
    const user = thing["user"];
    if (published === undefined || user === undefined) {
        const hint = "stars need the media type `application/vnd.github.star+json`";
        throw new format/* MalformedItem */.vF(`is nothing of GitHub's with a time: \`created_at\` or \`user\` is missing; ${hint}`);
    }
    const done = { published, actor: actorOf(user) };
    const url = (0,format/* asText */.e1)(thing["html_url"]);
    if (url === undefined)
        return { ...done, type: "like", id: (0,format/* asText */.e1)(thing["node_id"]) ?? null };
    const page = url.replace(/#.*/, "");
    if (page !== url) {
        return { ...done, type: "comment", id: url, object: page, inReplyTo: above(thing, url) ?? page, url };
    }
    // Who opens something with us calls for an answer, and what is said under it is still on our ground.
    if (!isBrand(done.actor?.handle))
        return { ...done, type: "message", id: url, url };
    return {
        ...done,
        type: "post",
        id: url,
        url,
        content: (0,format/* asText */.e1)(thing["body"]) ?? (0,format/* asText */.e1)(thing["title"]) ?? null,
    };
}
/** The comment that a comment answers, by the address it has beside its own. */
function above(thing, url) {
    const parent = (0,format/* asText */.e1)(thing["parent_id"]) ?? (0,format/* asText */.e1)(thing["in_reply_to_id"]);
    return parent === undefined ? null : url.replace(/\d+$/, parent);
}
function isOnGithub(thing) {
    const address = (0,format/* asText */.e1)(thing["html_url"]) ?? "";
    return "user" in thing && "created_at" in thing && /\/(issues|pull|discussions|commit)\//.test(address);
}
function actorOf(user) {
    const { login, type } = (0,format/* asObject */.eB)(user);
    const handle = (0,format/* asText */.e1)(login);
    return handle === undefined ? null : { handle, bot: type === "Bot" };
}

;// CONCATENATED MODULE: ./build/ingest/platforms/google-reviews.js

const googleReviews = {
    name: "google-reviews",
    channels: ["google"],
    reads: "Reviews of a Google Business Profile, and the owner's answers.",
    cannotKnow: "Who an anonymous reviewer is; names are not unique; and an answer has the time of its last edit.",
    obtain: "`GET https://mybusiness.googleapis.com/v4/accounts/{id}/locations/{id}/reviews`, page by page.",
    outbound: true,
    listKeys: ["reviews"],
    pageKeys: ["averageRating", "totalReviewCount"],
    recognises: ({ reviewId, reviewer }) => reviewId !== undefined && reviewer !== undefined,
    read(item) {
        const { reviewId, reviewer, createTime, reviewReply } = (0,format/* asObject */.eB)(item);
        const [id, published] = [(0,format/* asText */.e1)(reviewId), (0,format/* asText */.e1)(createTime)];
        if (id === undefined || published === undefined) {
            throw new format/* MalformedItem */.vF("is no Google review: `reviewId` or `createTime` is missing");
        }
        const { displayName, isAnonymous } = (0,format/* asObject */.eB)(reviewer);
        const actor = isAnonymous === true ? null : ((0,format/* asText */.e1)(displayName) ?? null);
        const review = { type: "review", published, id, actor };
        const answered = (0,format/* asText */.e1)((0,format/* asObject */.eB)(reviewReply)["updateTime"]);
        if (answered === undefined)
            return [review];
        const target = actor;
        return [
            review,
            { type: "comment", published: answered, id: `${id}/reply`, side: "brand", inReplyTo: id, target },
        ];
    },
};

;// CONCATENATED MODULE: ./build/ingest/platforms/shared/linkedin.js

/** A time of LinkedIn's, milliseconds since 1970, as RFC 3339; undefined where there is none. */
function timeOf(value) {
    return typeof value === "number" && Math.abs(value) <= 8.64e15 ? new Date(value).toISOString() : undefined;
}
/** When a record was created, and by whom: an organisation, not the employee who typed for it. */
function creationOf(record) {
    const { actor, time } = (0,format/* asObject */.eB)(record["created"]);
    return { published: timeOf(time), actor: (0,format/* asText */.e1)(record["actor"]) ?? (0,format/* asText */.e1)(actor) };
}

;// CONCATENATED MODULE: ./build/ingest/platforms/linkedin-comments.js


const linkedinComments = {
    name: "linkedin-comments",
    channels: ["linkedin"],
    reads: "Comments under a LinkedIn page's posts, the page's own answers among them.",
    cannotKnow: "Who shared; who reacted is in `linkedin-reactions`, the posts are in `linkedin-posts`.",
    obtain: "`GET /rest/socialActions/{urn}/comments` for each post, and for each comment with answers.",
    outbound: true,
    listKeys: ["elements"],
    recognises: ({ actor, object, message, commentUrn, $URN }) => String(commentUrn ?? $URN).startsWith("urn:li:comment:") ||
        (String(actor).startsWith("urn:li:") && object !== undefined && message !== undefined),
    read(item) {
        const comment = (0,format/* asObject */.eB)(item);
        const { published, actor } = creationOf(comment);
        const object = (0,format/* asText */.e1)(comment["object"]);
        if (published === undefined || object === undefined) {
            throw new format/* MalformedItem */.vF("is no LinkedIn comment: `created.time` or `object` is missing");
        }
        const id = (0,format/* asText */.e1)(comment["id"]);
        const urn = (0,format/* asText */.e1)(comment["commentUrn"]) ?? (0,format/* asText */.e1)(comment["$URN"]);
        const made = id === undefined ? undefined : `urn:li:comment:(${object},${id})`;
        const inReplyTo = whole((0,format/* asText */.e1)(comment["parentComment"])) ?? null;
        return [
            { type: "comment", published, id: whole(urn ?? made) ?? null, actor: actor ?? null, object, inReplyTo },
        ];
    },
};
/** Some answers shorten the post's name within a comment's: `(activity:1,2)` for `(urn:li:activity:1,2)`. */
function whole(urn) {
    return urn?.replace(/\((?!urn:li:)(\w+:)/, "(urn:li:$1");
}

;// CONCATENATED MODULE: ./build/ingest/platforms/linkedin-posts.js


const linkedinPosts = {
    name: "linkedin-posts",
    channels: ["linkedin"],
    reads: "A LinkedIn page's posts, with their text.",
    cannotKnow: "Who engaged, nor how many; and comments name a post by another URN, so they do not join it.",
    obtain: "`GET /rest/posts?q=author&author={urn}`.",
    outbound: false,
    listKeys: ["elements"],
    recognises: ({ author, commentary }) => String(author).startsWith("urn:li:") && typeof commentary === "string",
    read(item) {
        const { id, author, publishedAt, createdAt, commentary, lifecycleState } = (0,format/* asObject */.eB)(item);
        const published = timeOf(publishedAt) ?? timeOf(createdAt);
        if ((0,format/* asText */.e1)(id) === undefined || published === undefined) {
            throw new format/* MalformedItem */.vF("is no LinkedIn post: `id` or `publishedAt` is missing");
        }
        if (lifecycleState !== undefined && lifecycleState !== "PUBLISHED")
            return [];
        const content = (0,format/* asText */.e1)(commentary) ?? null;
        return [{ type: "post", published, id: (0,format/* asText */.e1)(id) ?? null, actor: (0,format/* asText */.e1)(author) ?? null, content }];
    },
};

;// CONCATENATED MODULE: ./build/ingest/platforms/linkedin-reactions.js


const linkedinReactions = {
    name: "linkedin-reactions",
    channels: ["linkedin"],
    reads: "Reactions to a LinkedIn page's posts and comments; each kind counts as a like.",
    cannotKnow: "Who commented or shared; the comments are in `linkedin-comments`.",
    obtain: "`GET /rest/reactions/(entity:{urn})?q=entity` for each post.",
    outbound: false,
    listKeys: ["elements"],
    recognises: ({ reactionType, id, $URN }) => typeof reactionType === "string" || /^urn:li:(reaction|like):/.test(String($URN ?? id)),
    read(item) {
        const reaction = (0,format/* asObject */.eB)(item);
        const { published, actor } = creationOf(reaction);
        const object = (0,format/* asText */.e1)(reaction["root"]) ?? (0,format/* asText */.e1)(reaction["object"]);
        if (published === undefined || object === undefined) {
            throw new format/* MalformedItem */.vF("is no LinkedIn reaction: `created.time` or `root` is missing");
        }
        const id = (0,format/* asText */.e1)(reaction["$URN"]) ?? (0,format/* asText */.e1)(reaction["id"]) ?? null;
        return [{ type: "like", published, id, actor: actor ?? null, object }];
    },
};

;// CONCATENATED MODULE: ./build/ingest/platforms/mastodon-notifications.js

const mastodon_notifications_TYPES = {
    favourite: "like",
    follow: "follow",
    mention: "mention",
    quote: "quote",
    reblog: "share",
};
const mastodonNotifications = {
    name: "mastodon-notifications",
    channels: ["mastodon"],
    reads: "Notifications of a Mastodon account: mentions, replies, favourites, boosts, quotes and follows.",
    cannotKnow: "What the brand itself did: its posts and answers are in its archive, `activitystreams-outbox`.",
    obtain: "`GET /api/v1/notifications?limit=80` with the brand's token, page by page; pages may be put one after the other in one file.",
    outbound: false,
    listKeys: [],
    recognises: ({ type, created_at, account }) => typeof type === "string" &&
        typeof created_at === "string" &&
        (0,format/* asText */.e1)((0,format/* asObject */.eB)(account)["acct"]) !== undefined,
    read(item) {
        const { id, type, created_at: published, account, status: given } = (0,format/* asObject */.eB)(item);
        if (typeof type !== "string" || typeof published !== "string") {
            throw new format/* MalformedItem */.vF("is no Mastodon notification: `type` or `created_at` is missing");
        }
        const known = mastodon_notifications_TYPES[type];
        if (known === undefined)
            return [];
        const status = (0,format/* asObject */.eB)(given);
        const statusId = (0,format/* asText */.e1)(status["id"]);
        const inReplyTo = (0,format/* asText */.e1)(status["in_reply_to_id"]);
        const own = known === "mention" || known === "quote";
        return [
            {
                type: known === "mention" && inReplyTo !== undefined ? "comment" : known,
                published,
                // What others wrote goes by its status's id, by which answers to it name it.
                id: (own ? statusId : undefined) ?? (0,format/* asText */.e1)(id) ?? null,
                actor: mastodon_notifications_actorOf((0,format/* asObject */.eB)(account)),
                object: (own ? quoted(status) : statusId) ?? null,
                inReplyTo: own ? (inReplyTo ?? null) : null,
                target: own ? answered(status) : null,
                url: (0,format/* asText */.e1)(status["url"]) ?? null,
            },
        ];
    },
};
function quoted(status) {
    return (0,format/* asText */.e1)((0,format/* asObject */.eB)((0,format/* asObject */.eB)(status["quote"])["quoted_status"])["id"]);
}
/** The account whose status a status answers, where it is among those it mentions. */
function answered(status) {
    const id = (0,format/* asText */.e1)(status["in_reply_to_account_id"]);
    const named = [...(0,format/* asList */.DD)(status["mentions"]), (0,format/* asObject */.eB)(status["account"])];
    const account = id === undefined ? undefined : named.find((one) => (0,format/* asText */.e1)(one["id"]) === id);
    return account === undefined ? null : (mastodon_notifications_handleOf(account) ?? null);
}
function mastodon_notifications_actorOf(account) {
    const handle = mastodon_notifications_handleOf(account);
    return handle === undefined ? null : { handle, bot: account["bot"] === true };
}
/** A local account's `acct` lacks its domain, which its address has. */
function mastodon_notifications_handleOf(account) {
    const acct = (0,format/* asText */.e1)(account["acct"]);
    const host = acct?.includes("@") ? undefined : (0,format/* hostOf */.w4)((0,format/* asText */.e1)(account["url"]));
    return acct === undefined || host === undefined ? acct : `${acct}@${host}`;
}

;// CONCATENATED MODULE: ./build/ingest/platforms/meta-comments.js

/** What posts have and comments have not, though the rest is alike. */
const OF_POSTS = [
    "caption",
    "comments_count",
    "full_picture",
    "media_type",
    "shares",
    "status_type",
    "story",
];
const metaComments = {
    name: "meta-comments",
    channels: ["facebook", "instagram"],
    reads: "Comments under a Facebook page's or an Instagram account's posts, with the answers to them.",
    cannotKnow: "Who reacted; and Facebook leaves out `from`, and Instagram `username`, where they are not asked for or the token may not see them.",
    obtain: "Facebook: `GET /{post-id}/comments?filter=stream&fields=id,from,created_time,parent,permalink_url` with a page token; Instagram: `GET /{media-id}/comments?fields=id,from,username,timestamp,parent_id,media,replies{id,from,username,timestamp}`.",
    outbound: true,
    listKeys: ["data"],
    pageKeys: ["paging", "summary"],
    itemKey: /^\d+(_\d+)?$/,
    recognises: ({ created_time, timestamp, id, permalink_url }) => [created_time, timestamp].some((time) => typeof time === "string" && /T[\d:]{8}[+-]\d{4}$/.test(time)) &&
        (id !== undefined || permalink_url !== undefined),
    read(item) {
        return comments((0,format/* asObject */.eB)(item), null);
    },
};
function comments(comment, above) {
    const time = (0,format/* asText */.e1)(comment["created_time"]) ?? (0,format/* asText */.e1)(comment["timestamp"]);
    if (time === undefined) {
        throw new format/* MalformedItem */.vF("is no comment of Meta's: `created_time` or `timestamp` is missing");
    }
    if (OF_POSTS.some((key) => key in comment)) {
        throw new format/* MalformedItem */.vF("is a post, not a comment of Meta's; export the comments under it");
    }
    const link = linked((0,format/* asText */.e1)(comment["permalink_url"]));
    const id = (0,format/* asText */.e1)(comment["id"]) ?? link.id;
    const parent = (0,format/* asText */.e1)((0,format/* asObject */.eB)(comment["parent"])["id"]) ?? (0,format/* asText */.e1)(comment["parent_id"]) ?? link.parent;
    const post = (0,format/* asText */.e1)((0,format/* asObject */.eB)(comment["media"])["id"]) ?? /^(\d+)_\d+$/.exec(id ?? "")?.[1] ?? link.post;
    const one = {
        type: "comment",
        published: time.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"),
        id: id ?? null,
        actor: meta_comments_actorOf(comment),
        object: post ?? above?.object ?? null,
        inReplyTo: parent ?? above?.id ?? null,
    };
    const answers = [comment["comments"], comment["replies"]].flatMap((page) => (0,format/* asList */.DD)((0,format/* asObject */.eB)(page)["data"]));
    return [one, ...answers.flatMap((answer) => comments(answer, one))];
}
/** What a comment's address tells: the post, the comment, and the one above it. */
function linked(address) {
    const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
    const post = /(\d+)\/?$/.exec(url?.pathname ?? "")?.[1];
    const top = url?.searchParams.get("comment_id");
    if (!post || !top)
        return {};
    const reply = url?.searchParams.get("reply_comment_id");
    return reply ? { post, id: `${post}_${reply}`, parent: `${post}_${top}` } : { post, id: `${post}_${top}` };
}
function meta_comments_actorOf(comment) {
    const from = (0,format/* asObject */.eB)(comment["from"]);
    const id = (0,format/* asText */.e1)(from["id"]);
    const handle = (0,format/* asText */.e1)(comment["username"]) ?? (0,format/* asText */.e1)(from["username"]);
    const name = (0,format/* asText */.e1)(from["name"]);
    if (id === undefined && handle === undefined)
        return null;
    return { ...(id ? { id } : {}), ...(handle ? { handle } : {}), ...(name ? { name } : {}) };
}

// EXTERNAL MODULE: ./build/ingest/platforms/tables.js
var tables = __webpack_require__(225);
;// CONCATENATED MODULE: ./build/ingest/platforms/x-archive.js

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const xArchive = {
    name: "x-archive",
    channels: ["x"],
    reads: "What an account on X did, from its archive: posts with their totals, replies and reposts.",
    cannotKnow: "What others did; that comes by `x-tweets`.",
    obtain: "X: Settings, Your account, Download an archive of your data; commit `data/tweets.js` from it.",
    outbound: true,
    listKeys: [],
    recognises: (item) => "full_text" in tweetOf(item),
    read(item) {
        const tweet = tweetOf((0,format/* asObject */.eB)(item));
        // An archive is of one account, and names nobody's; the older API has the same keys, of anybody's posts.
        if ("user" in tweet) {
            throw new format/* MalformedItem */.vF("is a post by whomever `user` names, as X's older API gives; export it by API v2");
        }
        const id = (0,format/* asText */.e1)(tweet["id_str"]) ?? (0,format/* asText */.e1)(tweet["id"]);
        const published = x_archive_timeOf((0,format/* asText */.e1)(tweet["created_at"]));
        const text = (0,format/* asText */.e1)(tweet["full_text"]) ?? "";
        if (id === undefined || published === undefined) {
            throw new format/* MalformedItem */.vF("is no post of an X archive: `id_str` or `created_at` is missing");
        }
        const done = { published, id, side: "brand" };
        const answered = (0,format/* asText */.e1)(tweet["in_reply_to_status_id_str"]);
        const toward = (0,format/* asText */.e1)(tweet["in_reply_to_screen_name"]);
        if (answered !== undefined) {
            return [{ ...done, type: "comment", inReplyTo: answered, target: toward ?? null }];
        }
        // An archive names the author of what was repeated in the text alone.
        const repeated = /^RT @(\w+):/.exec(text)?.[1];
        if (repeated !== undefined)
            return [{ ...done, type: "share", target: repeated }];
        if (toward !== undefined)
            return [{ ...done, type: "mention", target: toward }];
        return [{ ...done, ...postOf(tweet, text) }];
    },
};
function tweetOf(item) {
    return "tweet" in item ? (0,format/* asObject */.eB)(item["tweet"]) : item;
}
function postOf(tweet, content) {
    const quoted = (0,format/* asList */.DD)((0,format/* asObject */.eB)(tweet["entities"])["urls"])
        .map(({ expanded_url }) => /^https:\/\/(?:x|twitter)\.com\/(\w+)\/status\/(\d+)/.exec(String(expanded_url)))
        .find((match) => match !== null);
    if (quoted)
        return { type: "quote", object: quoted[2], target: quoted[1] };
    const [like, share] = [tweet["favorite_count"], tweet["retweet_count"]].map((count) => Number(count ?? Number.NaN));
    return { type: "post", content, totals: (0,format/* totalsOf */.vA)({ like, share }) };
}
/** `Wed Oct 10 20:19:24 +0000 2018` as RFC 3339. */
function x_archive_timeOf(text) {
    const [, month, day, time, hours, minutes, year] = /^\w{3} (\w{3}) (\d\d) (\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d) (\d{4})$/.exec(text ?? "") ?? [];
    const number = MONTHS.indexOf(month ?? "") + 1;
    return number === 0
        ? undefined
        : `${year}-${String(number).padStart(2, "0")}-${day}T${time}${hours}:${minutes}`;
}

;// CONCATENATED MODULE: ./build/ingest/platforms/x-liking-users.js

const xLikingUsers = {
    name: "x-liking-users",
    channels: ["x"],
    reads: "The users who liked a post on X, each as a like.",
    cannotKnow: "When, and which post; and a list of followers looks the same, so that none may be committed as this.",
    obtain: "`GET /2/tweets/{id}/liking_users`.",
    outbound: false,
    listKeys: ["data"],
    pageKeys: ["includes", "meta"],
    recognises: ({ id, username, text, timestamp }) => typeof id === "string" && typeof username === "string" && text === undefined && timestamp === undefined,
    read(item) {
        const { id: given, username } = (0,format/* asObject */.eB)(item);
        const [id, handle] = [(0,format/* asText */.e1)(given), (0,format/* asText */.e1)(username)];
        if (id === undefined || handle === undefined) {
            throw new format/* MalformedItem */.vF("is no user of X: `id` or `username` is missing");
        }
        return [{ type: "like", actor: { id, handle } }];
    },
};

;// CONCATENATED MODULE: ./build/ingest/platforms/x-tweets.js

const xTweets = {
    name: "x-tweets",
    channels: ["x"],
    reads: "Posts on X from its API v2, whoever wrote them: mentions, replies, quotes, reposts and own posts.",
    cannotKnow: "Who liked; and without `expansions=author_id` and `tweet.fields=author_id` who wrote.",
    obtain: "`GET /2/users/{id}/mentions` and `/tweets` with `tweet.fields=author_id,created_at,conversation_id,referenced_tweets,in_reply_to_user_id,entities,public_metrics` and `expansions=author_id,in_reply_to_user_id,referenced_tweets.id.author_id`; a page a line, or one after the other.",
    outbound: false,
    listKeys: ["data"],
    pageKeys: ["includes", "meta"],
    awaits: ["includes"],
    recognises: ({ id, text, timestamp, created_time }) => typeof id === "string" &&
        typeof text === "string" &&
        timestamp === undefined &&
        created_time === undefined,
    read(item, around) {
        const tweet = (0,format/* asObject */.eB)(item);
        const id = (0,format/* asText */.e1)(tweet["id"]);
        if (id === undefined || typeof tweet["text"] !== "string") {
            throw new format/* MalformedItem */.vF("is no post of X: `id` or `text` is missing");
        }
        const includes = (0,format/* asObject */.eB)(around.page["includes"]);
        const author = (0,format/* asObject */.eB)(tweet["author"]);
        const users = byId(includes["users"] ?? [author]);
        const authorId = (0,format/* asText */.e1)(tweet["author_id"]) ?? (0,format/* asText */.e1)(author["id"]);
        const done = {
            published: (0,format/* asText */.e1)(tweet["created_at"]) ?? null,
            id,
            actor: authorId === undefined ? null : x_tweets_actorOf(authorId, users),
        };
        const referred = (type) => (0,format/* asList */.DD)(tweet["referenced_tweets"]).find((one) => one["type"] === type);
        const authorOfTweet = (one) => {
            const shown = byId(includes["tweets"]).get((0,format/* asText */.e1)(one["id"]) ?? "");
            return x_tweets_handleOf((0,format/* asText */.e1)(shown?.["author_id"]), users);
        };
        const answered = referred("replied_to");
        if (answered !== undefined) {
            const target = x_tweets_handleOf((0,format/* asText */.e1)(tweet["in_reply_to_user_id"]), users) ?? authorOfTweet(answered);
            const object = (0,format/* asText */.e1)(tweet["conversation_id"]) ?? null;
            return [{ ...done, type: "comment", object, inReplyTo: (0,format/* asText */.e1)(answered["id"]) ?? null, target }];
        }
        const repeated = referred("retweeted");
        const shown = repeated ?? referred("quoted");
        if (shown !== undefined) {
            const object = (0,format/* asText */.e1)(shown["id"]) ?? null;
            return [{ ...done, type: repeated ? "share" : "quote", object, target: authorOfTweet(shown) }];
        }
        return [{ ...done, ...ownOrMention(tweet, done.actor, around) }];
    },
};
/** A post of the brand's; of anybody else's, what names others is a mention. */
function ownOrMention(tweet, actor, { isBrand }) {
    const content = (0,format/* asText */.e1)(tweet["text"]) ?? "";
    const mentions = (0,format/* asList */.DD)((0,format/* asObject */.eB)(tweet["entities"])["mentions"]).length > 0 || /(^|[^\w/])@\w/.test(content);
    if (mentions && !isBrand(actor?.handle) && !isBrand(actor?.id))
        return { type: "mention" };
    const { like_count, reply_count, retweet_count, quote_count } = (0,format/* asObject */.eB)(tweet["public_metrics"]);
    const totals = (0,format/* totalsOf */.vA)({
        like: like_count,
        comment: reply_count,
        share: retweet_count,
        quote: quote_count,
    });
    return { type: "post", content, totals };
}
const indices = new WeakMap();
/** What a list holds, by id; made once for a page, however many items ask. */
function byId(list) {
    if (!Array.isArray(list))
        return new Map();
    const index = indices.get(list) ?? new Map((0,format/* asList */.DD)(list).map((one) => [String(one["id"]), one]));
    indices.set(list, index);
    return index;
}
function x_tweets_actorOf(id, users) {
    const handle = (0,format/* asText */.e1)(users.get(id)?.["username"]);
    return handle === undefined ? { id } : { id, handle };
}
function x_tweets_handleOf(id, users) {
    return id === undefined ? null : ((0,format/* asText */.e1)(users.get(id)?.["username"]) ?? id);
}

;// CONCATENATED MODULE: ./build/ingest/platforms/youtube-comments.js

const youtubeComments = {
    name: "youtube-comments",
    channels: ["youtube"],
    reads: "Comments under YouTube videos, the brand's answers among them: threads, or the replies of one.",
    cannotKnow: "Who liked; and of a thread with many replies it holds some, the rest come by `comments.list`.",
    obtain: "`commentThreads.list?part=snippet,replies&allThreadsRelatedToChannelId=ID`, and `comments.list?parentId=ID` for long threads.",
    outbound: true,
    listKeys: ["items"],
    recognises: ({ kind, snippet }) => /^youtube#comment(Thread)?$/.test(String(kind)) ||
        "topLevelComment" in (0,format/* asObject */.eB)(snippet) ||
        "authorDisplayName" in (0,format/* asObject */.eB)(snippet),
    read(item) {
        const { snippet, replies } = (0,format/* asObject */.eB)(item);
        const { topLevelComment, videoId } = (0,format/* asObject */.eB)(snippet);
        if (topLevelComment === undefined)
            return [comment((0,format/* asObject */.eB)(item), null, videoId)];
        const top = (0,format/* asObject */.eB)(topLevelComment);
        const answers = (0,format/* asList */.DD)((0,format/* asObject */.eB)(replies)["comments"]);
        return [comment(top, null, videoId), ...answers.map((one) => comment(one, (0,format/* asText */.e1)(top["id"]), videoId))];
    },
};
function comment(one, top, videoId) {
    const snippet = (0,format/* asObject */.eB)(one["snippet"]);
    const id = (0,format/* asText */.e1)(one["id"]);
    const published = (0,format/* asText */.e1)(snippet["publishedAt"]);
    if (id === undefined || published === undefined) {
        throw new format/* MalformedItem */.vF("is no YouTube comment: `id` or `snippet.publishedAt` is missing");
    }
    return {
        type: "comment",
        published,
        id,
        actor: youtube_comments_actorOf(snippet),
        object: (0,format/* asText */.e1)(snippet["videoId"]) ?? (0,format/* asText */.e1)(videoId) ?? null,
        inReplyTo: (0,format/* asText */.e1)(snippet["parentId"]) ?? top ?? null,
    };
}
/** A display name that is no `@handle` is not unique, and must not make a stranger one of us. */
function youtube_comments_actorOf(snippet) {
    const id = (0,format/* asText */.e1)((0,format/* asObject */.eB)(snippet["authorChannelId"])["value"]);
    const name = (0,format/* asText */.e1)(snippet["authorDisplayName"]);
    const named = name === undefined ? {} : name.startsWith("@") ? { handle: name } : { name };
    return id === undefined && named.handle === undefined
        ? null
        : { ...(id === undefined ? {} : { id }), ...named };
}

;// CONCATENATED MODULE: ./build/ingest/platforms/index.js

















/** Every platform's format; the canonical record needs none. */
const formats = [
    mastodonNotifications,
    activitystreamsOutbox,
    blueskyNotifications,
    blueskyFeed,
    youtubeComments,
    linkedinComments,
    linkedinReactions,
    linkedinPosts,
    xTweets,
    xLikingUsers,
    xArchive,
    metaComments,
    github,
    googleReviews,
    discourse,
];
/** What snapshots may be. */
const snapshotFormats = {
    plural: "snapshots",
    payloads: formats,
    tables: tables/* tables */.u,
    rows: null,
    texts: [],
    own: [],
};
/** The names that a policy may give as `format` of a snapshot. */
const FORMAT_NAMES = (0,catalogue/* namesIn */.wX)(snapshotFormats);
/** What a snapshot's `format` stands for. */
function formatNamed(name) {
    return (0,catalogue/* formatIn */.hO)(snapshotFormats, name);
}


/***/ }),

/***/ 225:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ tables)
/* harmony export */ });
/** The tables that platforms let their users download: posts with totals, and nobody's name. */
const tables = [
    {
        name: "linkedin-table",
        channels: ["linkedin"],
        reads: "A LinkedIn page's posts with their totals.",
        cannotKnow: "Who engaged, and at what time of day: it counts for no rule about people.",
        obtain: "LinkedIn: the page's Analytics, Content, Export; commit its sheet of all posts as CSV.",
        columns: {
            "Post title": "content",
            "Post link": "id",
            "Created date": "published",
            Likes: "totals.like",
            Comments: "totals.comment",
            Reposts: "totals.share",
        },
        marks: ["Post title", "Post link", "Created date"],
        dates: "mdy",
    },
    {
        name: "x-table",
        channels: ["x"],
        reads: "Posts of an account on X with their totals.",
        cannotKnow: "Who engaged, and at what time of day: it counts for no rule about people.",
        obtain: "X: Analytics, Content, Export data.",
        columns: {
            "Post id": "id",
            Date: "published",
            "Post text": "content",
            Likes: "totals.like",
            Replies: "totals.comment",
            Reposts: "totals.share",
        },
        marks: ["Post id", "Post text", "Date"],
        dates: null,
    },
    {
        name: "meta-table",
        channels: ["facebook", "instagram"],
        reads: "Posts of a Facebook page or an Instagram account with their totals.",
        cannotKnow: "Who engaged, and at what time of day: it counts for no rule about people.",
        obtain: "Meta Business Suite: Insights, Content, Export data.",
        columns: {
            "Post ID": "id",
            "Publish time": "published",
            Description: "content",
            Title: "content",
            Permalink: "url",
            Reactions: "totals.like",
            Likes: "totals.like",
            Comments: "totals.comment",
            Shares: "totals.share",
        },
        marks: ["Post ID", "Publish time"],
        dates: null,
    },
];


/***/ }),

/***/ 1309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readChunks),
  y: () => (/* binding */ readText)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
;// CONCATENATED MODULE: ./build/io/disguise.js
const SPREADSHEET = "is a spreadsheet or another archive; save its sheet as CSV, or unpack it";
const WEB_PAGE = "is a web page, such as one that asks to log in; export the file again";
/** How a file begins, in lower case, that is not what its name says; and what to do about it. */
const DISGUISES = [
    ["pk\u0003\u0004", SPREADSHEET],
    ["\u00f0\u00ef\u0011\u00e0", SPREADSHEET],
    [
        "version https://git-lfs.",
        "is a pointer of Git LFS; check it out with `lfs: true`, or commit the file itself",
    ],
    ["<!doctype html", WEB_PAGE],
    ["<html", WEB_PAGE],
    ["<<<<<<< ", "holds a merge conflict that nobody resolved; keep one side of it"],
];
/** Enough to tell. */
const GLANCE = 64;
/** What a file is by its first bytes where it cannot be what it is called; null for anything else. */
function disguise(bytes) {
    const beginning = bytes.toString("latin1", 0, GLANCE).trimStart().toLowerCase();
    if (beginning.charAt(1) === "\0")
        return "is UTF-16 without a mark of it, or no text; save it as UTF-8";
    return DISGUISES.find(([known]) => beginning.startsWith(known))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/io/chunks.js





/**
 * Large enough that reading is cheap, small enough that a chunk's records die young: with four times as much
 * the garbage collector takes another 32 MiB.
 */
const CHUNK_BYTES = 1 << 14;
/** As large as a file that people write by hand may be; a small gzip may hold gigabytes. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024;
/**
 * A file's text as chunks of whole UTF-8 characters without a byte-order mark: gunzipped where it is gzip by
 * content, decoded where a mark says UTF-16. A chunk is only good until the next one is asked for.
 * @param name the file's name in messages
 * @param onBytes told how many bytes were read, each time some were, as they lie on disk
 * @throws InputError where it cannot be read, the gzip is broken or the bytes are not text
 */
async function* readChunks(source, name, onBytes) {
    try {
        const bytes = readBytes(source);
        const first = bytes.next();
        if (first.done === true)
            return;
        const gzipped = first.value[0] === 0x1f && first.value[1] === 0x8b;
        if (gzipped)
            bytes.return(undefined);
        yield* decode(gzipped ? gunzip(source, onBytes) : resume(first.value, bytes, onBytes), name);
    }
    catch (error) {
        if (error instanceof problem/* InputError */.dz)
            throw error;
        const { code = "", message } = error;
        const why = code.startsWith("Z_") ? "the gzip data are broken or cut off" : message;
        throw (0,problem/* inputError */.Xu)(`cannot be read: ${why}`, (0,problem/* topOf */.HX)(name));
    }
}
/** A file's whole text; for small files such as a policy. */
async function readText(source, name) {
    const parts = [];
    let size = 0;
    for await (const chunk of readChunks(source, name)) {
        size += chunk.length;
        if (size > MAX_TEXT_BYTES) {
            const message = `is larger than ${MAX_TEXT_BYTES / 1024 / 1024} MiB; split it, or write a long roster as CSV`;
            throw (0,problem/* inputError */.Xu)(message, (0,problem/* topOf */.HX)(name));
        }
        parts.push(Buffer.from(chunk));
    }
    return Buffer.concat(parts).toString("utf8");
}
function* readBytes(source) {
    if (typeof source !== "string") {
        for (let at = 0; at < source.length; at += CHUNK_BYTES) {
            yield Buffer.from(source.subarray(at, at + CHUNK_BYTES));
        }
        return;
    }
    const file = (0,external_node_fs_.openSync)(source, "r");
    try {
        const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
        for (let size = (0,external_node_fs_.readSync)(file, buffer); size > 0; size = (0,external_node_fs_.readSync)(file, buffer)) {
            yield buffer.subarray(0, size);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function* gunzip(from, onBytes) {
    // Few snapshots are gzipped, and loading it takes as long as reading a dozen small files.
    const { default: zlib } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const target = zlib.createGunzip({ chunkSize: CHUNK_BYTES });
    if (typeof from !== "string") {
        onBytes?.(from.length);
        target.end(from);
        yield* target;
        return;
    }
    const source = (0,external_node_fs_.createReadStream)(from, { highWaterMark: CHUNK_BYTES });
    source.on("error", (error) => target.destroy(error));
    if (onBytes !== undefined)
        source.on("data", (chunk) => onBytes(chunk.length));
    yield* source.pipe(target);
}
function* resume(first, rest, onBytes) {
    onBytes?.(first.length);
    yield first;
    for (let next = rest.next(); next.done !== true; next = rest.next()) {
        onBytes?.(next.value.length);
        yield next.value;
    }
}
async function* decode(chunks, name) {
    let utf16 = null;
    let first = true;
    let tail = Buffer.alloc(0);
    for await (let chunk of chunks) {
        if (first) {
            first = false;
            const message = disguise(chunk);
            if (message !== null)
                throw (0,problem/* inputError */.Xu)(message, (0,problem/* topOf */.HX)(name));
            utf16 = utf16Decoder(chunk);
            if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf)
                chunk = chunk.subarray(3);
        }
        if (utf16 !== null) {
            yield decodeUtf16(utf16, chunk, name);
            continue;
        }
        const whole = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
        const end = wholeCharacters(whole);
        const text = whole.subarray(0, end);
        if (!(0,external_node_buffer_.isUtf8)(text))
            throw notText(name);
        tail = Buffer.from(whole.subarray(end));
        yield text;
    }
    if (utf16 !== null)
        decodeUtf16(utf16, null, name);
    if (tail.length > 0)
        throw notText(name);
}
function utf16Decoder(chunk) {
    if (chunk[0] === 0xff && chunk[1] === 0xfe)
        return new external_node_util_.TextDecoder("utf-16le", { fatal: true });
    if (chunk[0] === 0xfe && chunk[1] === 0xff)
        return new external_node_util_.TextDecoder("utf-16be", { fatal: true });
    return null;
}
/** @param chunk null at the end, where half a character may be left over */
function decodeUtf16(decoder, chunk, name) {
    try {
        return Buffer.from(chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true }));
    }
    catch {
        throw notText(name);
    }
}
/** Where the last whole character of a chunk ends. */
function wholeCharacters(chunk) {
    for (let back = 1; back <= Math.min(3, chunk.length); back++) {
        const byte = chunk[chunk.length - back] ?? 0;
        if (byte < 0x80)
            break;
        if (byte < 0xc0)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return length > back ? chunk.length - back : chunk.length;
    }
    return chunk.length;
}
function notText(name) {
    return (0,problem/* inputError */.Xu)("is neither UTF-8 nor marked UTF-16 text; save it as UTF-8", (0,problem/* topOf */.HX)(name));
}


/***/ }),

/***/ 7653:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6282);

const DELIMITERS = [",", ";", "\t"];
/** A first row that tells Excel which delimiter the file has. */
const SEPARATOR = /^sep=(.?)/i;
/** How JSON begins, and no header. */
const JSON_START = /^\s*[[{]\s*["[{}\]]/;
const IS_JSON = "holds JSON, not CSV; name it .json, or .ndjson where each line is a record";
/** A row as large as this is none; an open quote would take in the rest of the file. */
const MAX_ROW_BYTES = 64 * 1024 * 1024;
const FAULTS = {
    CSV_INVALID_CLOSING_QUOTE: "a quote in a cell of this row must be doubled, or end the cell",
    CSV_MAX_RECORD_SIZE: `this row is longer than ${MAX_ROW_BYTES / 1024 / 1024} MiB; is a quote not closed?`,
    CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: "a quote in a cell of this row must be doubled, or end the cell",
    CSV_QUOTE_NOT_CLOSED: "a quote that opens in this row is never closed",
    INVALID_OPENING_QUOTE: "a cell of this row holds a quote; put the cell in quotes and double it",
};
/**
 * Reads a CSV file with a header row; comma, semicolon or tab, as a first row `sep=` says, or whichever the header has
 * most of. Rows of nothing but empty cells, as spreadsheets leave them behind, are no rows; nor is the header where it
 * stands again, as it does where files were put one after the other.
 * @param isTitle whether the first row is no header but says what the file is; it is dropped then
 * @throws InputError where it is no CSV from there on, or two columns have one name
 */
async function* readCsv(chunks, name, isTitle = () => false) {
    let parser = null;
    let header = null;
    let first = true;
    for await (const chunk of endedByNull(chunks)) {
        if (chunk !== null && parser === null) {
            const head = chunk.toString("utf8");
            if (JSON_START.test(head))
                throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(IS_JSON, (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .topOf */ .HX)(name));
            parser = await RowParser.of(head, isTitle);
        }
        if (parser === null)
            return;
        const fault = await parser.push(chunk);
        for (const { cells, line } of parser.take()) {
            if (line === 1 && SEPARATOR.test(cells[0] ?? ""))
                continue;
            const title = first && isTitle(cells);
            first = false;
            if (title)
                continue;
            if (header === null)
                checkHeader(cells, line, name);
            else if (isSame(cells, header))
                continue;
            header ??= cells;
            yield { cells, line, problem: tooMany(cells.length, header.length, { file: name, line, column: 1 }) };
        }
        if (fault !== null)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(fault, { file: name, line: parser.lastLine + 1, column: 1 });
    }
}
async function* endedByNull(chunks) {
    yield* chunks;
    yield null;
}
/** Rows by chunks: those before a fault are handed on, which a stream would drop. */
class RowParser {
    #parser;
    #rows = [];
    /** Where the last whole row ends. */
    lastLine = 0;
    constructor(parse, delimiter) {
        this.#parser = parse({
            delimiter,
            max_record_size: MAX_ROW_BYTES,
            skip_empty_lines: true,
            skip_records_with_empty_values: true,
            relax_column_count: true,
            trim: true,
            on_record: (cells, { lines }) => {
                this.#rows.push({ cells, line: lines - lineBreaks(cells) });
                this.lastLine = lines;
                return null;
            },
        });
        // The one who pushes is told.
        this.#parser.on("error", () => { });
    }
    static async of(head, isTitle) {
        // Loaded when a CSV file is read, as most runs read none.
        const { parse } = await __webpack_require__.e(/* import() */ 70).then(__webpack_require__.bind(__webpack_require__, 6070));
        return new RowParser(parse, delimiterOf(head, isTitle));
    }
    /**
     * @param chunk only good until the next one is asked for, and null at the end
     * @returns what is wrong, from the last row's end on
     */
    push(chunk) {
        return new Promise((resolve) => {
            const done = (error) => resolve(error == null ? null : wordFault(error));
            if (chunk === null)
                this.#parser.end(done);
            else
                this.#parser.write(Buffer.from(chunk), done);
        });
    }
    take() {
        const rows = this.#rows;
        this.#rows = [];
        return rows;
    }
}
function wordFault(error) {
    return FAULTS[error.code] ?? `this row is no CSV: ${error.message}`;
}
/** Whether two rows are one, but for the byte-order mark with which a file may begin. */
function isSame(cells, others) {
    return cells.length === others.length && cells.every((cell, i) => cell.trim() === others[i]?.trim());
}
function tooMany(cells, columns, location) {
    if (cells <= columns)
        return null;
    const message = `has ${cells} cells, and the header only ${columns}; quote cells that hold a delimiter`;
    return { message, location };
}
function checkHeader(header, line, name) {
    const names = header.map((column) => column.toLowerCase());
    const twice = header.find((column, i) => column !== "" && names.indexOf(column.toLowerCase()) < i);
    if (twice === undefined)
        return;
    throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`has two columns named "${twice}"; rename one`, { file: name, line, column: 1 });
}
/** How many lines a row goes on for, by its quoted cells. */
function lineBreaks(record) {
    return record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}
function delimiterOf(text, isTitle) {
    const given = SEPARATOR.exec(text)?.[1];
    if (given !== undefined && DELIMITERS.includes(given))
        return given;
    const [first = "", second = ""] = text.split("\n").filter((line) => line.trim() !== "");
    const header = DELIMITERS.every((delimiter) => isTitle(first.split(delimiter))) ? second : first;
    const count = (delimiter) => header.split(delimiter).length;
    return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}


/***/ }),

/***/ 8823:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ matchGlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _is_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9340);



/** A folder without wildcards and in it a name, with a star at most: what most policies say. */
const PLAIN = /^(?<folder>(?:[\w.-]+\/)*)(?<before>(?:[\w-][\w.-]*)?)(?<star>\*?)(?<after>[\w.-]*)$/;
/**
 * The absolute paths of the files that a glob matches, in no order; wildcards pass over names that begin with a dot.
 * @param from absolute path of the folder that the pattern is relative to
 * @throws Error where the pattern is no glob
 */
async function matchGlob(pattern, from, mayFollow) {
    const plain = PLAIN.exec(pattern)?.groups;
    if (plain !== undefined)
        return matchPlain(plain, from, mayFollow);
    // To load it takes as long as to read ten small files.
    const { globSync } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 3382));
    const realpath = (link) => {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
        if (mayFollow(link, real))
            return real;
        throw new Error("may not be followed");
    };
    return globSync(pattern, {
        cwd: from,
        absolute: true,
        dot: false,
        expandDirectories: false,
        fs: { realpathSync: realpath },
    });
}
function matchPlain({ folder, before, star, after }, from, mayFollow) {
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, folder);
    const matches = (name) => star === ""
        ? name === before + after
        : name.length >= before.length + after.length &&
            name.startsWith(before) &&
            name.endsWith(after) &&
            !name.startsWith(".");
    const isWanted = (entry) => {
        if (!matches(entry.name))
            return false;
        if (!entry.isSymbolicLink())
            return entry.isFile();
        const link = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, entry.name);
        return (0,_is_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isFile */ .f)(link) && mayFollow(link, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link));
    };
    return entriesOf(at)
        .filter(isWanted)
        .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name));
}
/** None where there is no such folder. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 9340:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Whether a path is an existing file, as against a folder or nothing. */
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
}


/***/ }),

/***/ 6901:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Repository),
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6282);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8823);
/* harmony import */ var _is_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9340);





/** The folder that holds everything a run may read, and the names of files as reports show them. */
class Repository {
    root;
    /** @param root an existing folder; links in its own path are resolved */
    constructor(root) {
        this.root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    }
    /**
     * The path of an existing file that the caller names, with the links in its folder resolved.
     * @throws InputError where it leaves the repository
     */
    entry(path) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        this.#confine(absolute, path, null);
        return absolute;
    }
    /**
     * The absolute path of a path written in a file of the repository.
     * @param from the folder it is relative to
     * @throws InputError where it leaves the repository, by `..` or through a link
     */
    resolve(path, from, location) {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`"${path}" must be relative to the policy file`, location);
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path);
        this.#confine(absolute, path, location);
        return absolute;
    }
    /**
     * The files that a glob matches, sorted by path.
     * @throws InputError where it matches nothing, or something outside the repository
     */
    async glob(pattern, from, location) {
        const files = await this.find(pattern, from, location);
        if (files.length > 0)
            return files;
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`"${pattern}" ${whyNoMatch(pattern, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, pattern))}`, location);
    }
    /**
     * The files that a glob matches, sorted by path; none where it matches nothing.
     * @throws InputError where it matches something outside the repository
     */
    async find(pattern, from, location) {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern))
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`"${pattern}" must be relative to the policy file`, location);
        this.#confine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, pattern), pattern, location);
        const matches = await this.#match(pattern, from, location);
        const files = matches.map((match) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(match)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        for (const file of files)
            this.#confine(file, pattern, location);
        return files;
    }
    async #match(pattern, from, location) {
        const outside = [];
        // The search follows a link only where this leads; a file is looked at once it matches.
        const mayFollow = (link, real) => {
            if (this.#holds(real) || (0,_is_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isFile */ .f)(real))
                return true;
            outside.push(link);
            return false;
        };
        const matches = await (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchGlob */ .s)(pattern, from, mayFollow).catch((error) => {
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`"${pattern}" is no glob: ${error.message}`, location);
        });
        const [link] = outside;
        if (link !== undefined) {
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`"${pattern}" finds the link ${this.name(link)}, which leads out of the repository`, location);
        }
        return matches;
    }
    async open(absolute) {
        return (0,_is_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isFile */ .f)(absolute) ? absolute : null;
    }
    /** A file's name in reports: relative to the root, with forward slashes. */
    name(absolute) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    }
    #confine(absolute, written, location) {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute) : absolute;
        if (!this.#holds(real))
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`"${written}" leads out of the repository`, location);
    }
    #holds(absolute) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.root, absolute);
        return path !== ".." && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
    }
}
function whyNoMatch(pattern, path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return `is a folder; name the files in it, such as "${pattern.replace(/\/$/, "")}/**"`;
    if (pattern.includes("\\"))
        return "matches no file; write `/` between folders, not a backslash";
    return "matches no file; check the path, which is relative to the policy";
}
/** The nearest folder at or above `folder` that holds `.git`; the folder itself where there is none. */
function findRoot(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return folder;
    }
}


/***/ }),

/***/ 4112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ YamlFile)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
;// CONCATENATED MODULE: ./build/io/yaml-faults.js

/** Aliases may not swell a file of a few lines to millions of nodes; each costs a search for its anchor. */
const MAX_ALIASES = 100;
/**
 * The keys that are no text, and those that stand a second time in their map; the parser's own search compares
 * every two of them.
 */
function wrongKeys(document) {
    const faults = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_, { items }) => {
            const seen = new Set();
            for (const { key } of items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    faults.push({ offset: startOf(key) ?? 0, message: "a key must be a text" });
                const name = nameOf(key);
                if (seen.has(name)) {
                    faults.push({
                        offset: startOf(key) ?? 0,
                        message: "the same key stands here a second time; remove one",
                    });
                }
                seen.add(name);
            }
        },
    });
    return faults;
}
/** The aliases without an anchor above them, and the first beyond their number. */
function strayAliases(document) {
    const faults = [];
    const anchors = new Set();
    let aliases = 0;
    (0,dist/* visit */.YR)(document, {
        Node: (_, { anchor }) => {
            if (anchor !== undefined)
                anchors.add(anchor);
        },
        Alias: (_, { source, range }) => {
            const offset = range?.[0] ?? 0;
            if (++aliases > MAX_ALIASES) {
                faults.push({ offset, message: `this alias is one too many; a file may hold ${MAX_ALIASES}` });
                return dist/* visit */.YR.BREAK;
            }
            if (!anchors.has(source)) {
                const message = `\`*${source}\` repeats no \`&${source}\` above; a text that begins with * needs quotes around it`;
                faults.push({ offset, message });
            }
            return undefined;
        },
    });
    return faults;
}
/** The no-break spaces that stand where YAML wants plain ones: before a text, or behind a key's colon. */
function oddSpaces(document) {
    const faults = [];
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, { type, value, range }) => {
            const at = type === dist/* Scalar */.X5.PLAIN ? String(value).search(/^[\u00a0\u2007\u202f]|(?<=:)[\u00a0\u2007\u202f]/) : -1;
            if (at < 0)
                return;
            const message = "a no-break space stands here, as word processors write it; type a plain space";
            faults.push({ offset: (range?.[0] ?? 0) + at, message });
        },
    });
    return faults;
}
/** The name of a map's key, as it is in the value. */
function nameOf(key) {
    return String((0,dist/* isScalar */.jn)(key) ? key.value : key);
}
/** Where a node begins, null for what stands nowhere. */
function startOf(node) {
    return node?.range?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/io/yaml-wording.js

/** What the parser's errors mean to somebody who writes a policy, by their code and, where that says little, words. */
const WORDS = [
    { code: "TAB_AS_INDENT", says: () => "a tab indents this line; YAML wants spaces" },
    { code: "BAD_SCALAR_START", says: (_, at) => `a value that begins with ${at} needs quotes around it` },
    { code: "TAG_RESOLVE_FAILED", says: (_, at) => `a value that begins with ${at} needs quotes around it` },
    {
        code: "BAD_DQ_ESCAPE",
        says: () => "a backslash between double quotes means something else; use single quotes",
    },
    { code: "BLOCK_AS_IMPLICIT_KEY", says: secondKey },
    { code: "BLOCK_IN_FLOW", says: secondKey },
    { code: "MULTILINE_IMPLICIT_KEY", says: noColon },
    { code: "MISSING_CHAR", message: /followed by map values/, says: noColon },
    { code: "MISSING_CHAR", message: /closing (['"])quote/, says: notClosed, isOfStart: true },
    { code: "MISSING_CHAR", message: /end with a ([}\]])/, says: notClosed, isOfStart: true },
    { code: "BAD_INDENT", message: /end with a ([}\]])/, says: notClosed, isOfStart: true },
    { code: "MISSING_CHAR", message: /Missing ,/, says: () => "a comma is missing before this" },
    { code: "MISSING_CHAR", message: /space after :/, says: () => "a colon needs a space behind it" },
    { code: "MISSING_CHAR", message: /^Comments/, says: () => "a comment needs a space before its `#`" },
    { code: "MISSING_CHAR", message: /^Sequence item/, says: indentedOtherwise },
    { code: "BAD_INDENT", says: indentedOtherwise },
    {
        code: "UNEXPECTED_TOKEN",
        says: () => "this does not fit here; look at the brackets, quotes and indentation before it",
    },
];
/** The errors of a document in words of ours; of those that follow from one another the first. */
function wordErrors(document, text) {
    const errors = [...document.errors, ...document.warnings];
    const conflict = /^<{7} /m.exec(text);
    if (errors.length > 0 && conflict !== null) {
        const message = "a merge conflict begins here; keep one of its sides, and remove its marks";
        return [{ offset: conflict.index, message }];
    }
    const lost = errors.findIndex(({ code }) => code === "UNEXPECTED_TOKEN");
    return errors
        .filter(({ code }, i) => code !== "UNEXPECTED_TOKEN" || i === lost)
        .filter(({ pos }, i, all) => all.findIndex((other) => other.pos[0] === pos[0]) === i)
        .map((error) => inWords(error, document, text));
}
function inWords({ code, message, pos: [end] }, document, text) {
    for (const words of WORDS) {
        const match = words.code === code && (words.message ?? /(?:)/).exec(message);
        if (!match)
            continue;
        const closing = match[1] ?? "";
        const offset = words.isOfStart === true ? openingOf(closing, end, document, text) : end;
        return { offset, message: words.says(closing, text.charAt(offset)) };
    }
    return { offset: end, message: `is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
}
/** Where the last of what lacks its closing mark at a place was opened. */
function openingOf(closing, place, document, text) {
    const opening = { "}": "{", "]": "[" }[closing] ?? closing;
    let last = place;
    (0,dist/* visit */.YR)(document, {
        Value: (_, { range }) => {
            if (!range || range[0] >= place || place > range[2] || text.charAt(range[0]) !== opening)
                return;
            const isClosed = range[1] > range[0] + 1 && text.charAt(range[1] - 1) === closing;
            if (!isClosed)
                last = range[0];
        },
    });
    return last;
}
function secondKey() {
    return "a second `key:` does not fit here; put it on a line of its own, or quotes around a text with a colon";
}
function noColon() {
    return "a key needs a colon and a space behind it, in this line or the next";
}
function indentedOtherwise() {
    return "this line is indented otherwise than those it belongs to; let them begin in the same column";
}
function notClosed(closing, opening) {
    return `this \`${opening}\` is never closed; write \`${closing}\` where it ends`;
}

;// CONCATENATED MODULE: ./build/io/yaml.js




/** How deep a file may nest: what comes after the parser calls itself for each level, and may run out of stack. */
const MAX_DEPTH = 200;
const SECOND = "a second YAML document begins here; keep one";
/** A YAML file's value, and where each part of it stands. */
class YamlFile {
    name;
    value;
    #document;
    #lines = new dist/* LineCounter */.HN();
    /** The pairs of a map by key, as a map with thousands of mistakes is looked into for each. */
    #pairsOf = new WeakMap();
    /** @throws InputError with every error of syntax, each at its place */
    constructor(text, name) {
        this.name = name;
        const [document, second] = new dist/* Composer */.Dk({ uniqueKeys: false }).compose(this.#tokens(text), true, text.length);
        this.#document = document;
        const faults = [
            ...wordErrors(this.#document, text),
            ...(second === undefined ? [] : [{ offset: second.range[0], message: SECOND }]),
            ...wrongKeys(this.#document),
            ...strayAliases(this.#document),
            ...oddSpaces(this.#document),
        ]
            .filter(isFirst)
            .sort((one, other) => one.offset - other.offset);
        if (faults.length > 0) {
            throw new problem/* InputError */.dz(faults.map(({ offset, message }) => this.#problemAt(offset, message)));
        }
        this.value = this.#plainValue();
    }
    /**
     * Where the value at a path stands; the nearest part above it where there is none.
     * @param atKey the place of the last key of the path, not of its value
     */
    locate(path, atKey = false) {
        let node = this.#document.contents;
        let offset = startOf(node) ?? 0;
        for (const [depth, key] of path.entries()) {
            if ((0,dist/* isMap */.jh)(node)) {
                const pair = this.#pairs(node).get(String(key));
                if (pair === undefined)
                    break;
                const last = depth === path.length - 1;
                offset = startOf(last && !atKey ? pair.value : pair.key) ?? startOf(pair.key) ?? offset;
                if (!last)
                    offset = startOf(pair.key) ?? offset;
                node = pair.value;
                continue;
            }
            const item = node?.items?.[Number(key)];
            if (item === undefined)
                break;
            offset = startOf(item) ?? offset;
            node = item;
        }
        return this.#at(offset);
    }
    #pairs(map) {
        const known = this.#pairsOf.get(map);
        if (known !== undefined)
            return known;
        const pairs = new Map(map.items.map((pair) => [nameOf(pair.key), pair]));
        this.#pairsOf.set(map, pairs);
        return pairs;
    }
    /** A problem at a path. */
    problem(path, message, atKey = false) {
        return { location: this.locate(path, atKey), message };
    }
    /** The mistakes of a value as problems, in the order in which they stand in the file. */
    problems(mistakes) {
        return mistakes
            .map(({ path, message, atKey }) => ({ location: this.locate(path, atKey), message }))
            .sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
    }
    *#tokens(text) {
        const parser = new dist/* Parser */.iX(this.#lines.addNewLine);
        this.#lines.addNewLine(0);
        for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
            yield* parser.next(lexeme);
            if (parser.stack.length > MAX_DEPTH) {
                const message = `nests more than ${MAX_DEPTH} levels deep`;
                throw new problem/* InputError */.dz([this.#problemAt(parser.offset, message)]);
            }
        }
        yield* parser.end();
    }
    #plainValue() {
        try {
            return this.#document.toJS({ maxAliasCount: MAX_ALIASES });
        }
        catch (error) {
            const { message } = error;
            const why = message.startsWith("Excessive alias count")
                ? "repeats its aliases too often; write out what they stand for"
                : `is not usable YAML: ${message}`;
            throw new problem/* InputError */.dz([this.#problemAt(0, why)]);
        }
    }
    #problemAt(offset, message) {
        return { location: this.#at(offset), message };
    }
    #at(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { file: this.name, line: Math.max(1, line), column: Math.max(1, col) };
    }
}
/** Whether a fault is the first at its place: one slip makes the parser stumble twice. */
function isFirst(fault, index, all) {
    return all.findIndex(({ offset }) => offset === fault.offset) === index;
}


/***/ }),

/***/ 4570:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ localTimezone),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   vk: () => (/* binding */ elapsed)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/** The system's clock and time zones. */
function systemClock() {
    return { now: Date.now(), offsets };
}
/** The machine's time zone, by IANA name. */
function localTimezone() {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
/** Milliseconds since this process began. */
function elapsed() {
    return performance.now();
}
/** Before there were zones, every place had a local mean time unlike Greenwich's. */
const BEFORE_ZONES = Date.UTC(1840, 0, 1);
/**
 * By `Date` in the process's own time zone, which costs a millisecond where `Intl` takes twenty to start. Both
 * read the same tables.
 */
function offsets(timezone) {
    const offsetsOf = (name) => (time) => {
        if (node_process__WEBPACK_IMPORTED_MODULE_0__.env["TZ"] !== name)
            node_process__WEBPACK_IMPORTED_MODULE_0__.env["TZ"] = name;
        return localOffset(time);
    };
    const offsetAt = offsetsOf(timezone);
    if (timezone.includes("/") && offsetAt(BEFORE_ZONES) !== 0)
        return offsetAt;
    // A name that is no zone behaves like UTC, as do the few that mean UTC: those are worth asking Intl about.
    const name = timezone === "UTC" ? timezone : canonicalName(timezone);
    return name === null ? null : offsetsOf(name);
}
function localOffset(time) {
    const local = new Date(time);
    const read = new Date(0);
    read.setUTCFullYear(local.getFullYear(), local.getMonth(), local.getDate());
    read.setUTCHours(local.getHours(), local.getMinutes(), local.getSeconds(), local.getMilliseconds());
    return read.getTime() - time;
}
function canonicalName(timezone) {
    try {
        return new Intl.DateTimeFormat("en-US", { timeZone: timezone }).resolvedOptions().timeZone;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7130:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5108);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2565);


/** SHA-256 of a text's UTF-8, in hexadecimal. By a library, as loading `node:crypto` takes a fifth of a run. */
function sha256Hex(text) {
    return (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesToHex */ .My)((0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8ToBytes */ .AI)(text)));
}


/***/ }),

/***/ 786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ enumerate)
/* harmony export */ });
/** "a", "a and b", "a, b and c"; or with "or". */
function enumerate(words, conjunction) {
    return words.length < 2
        ? words.join("")
        : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}


/***/ }),

/***/ 6483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ formatExact),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   oD: () => (/* binding */ formatBeside)
/* harmony export */ });
/** How an unknown figure is written. */
const UNKNOWN = "–";
/** Past this many decimals a difference says more about floating point than about anybody's engagement. */
const MAX_DECIMALS = 6;
/** A number as people read it: thousands separated, at most one decimal. */
function formatNumber(value) {
    return value === null || Number.isNaN(value) ? UNKNOWN : decimals(value, Number.isInteger(value) ? 0 : 1);
}
/** A share as a percentage: whole, except where that would make nothing or everything of it. */
function formatShare(value) {
    if (value === null || Number.isNaN(value))
        return UNKNOWN;
    const percent = round(value * 100);
    let digits = 0;
    while (digits < MAX_DECIMALS && isMisleading(percent, digits))
        digits++;
    return `${decimals(percent, digits)}%`;
}
/** "1 error", "1,203 errors". */
function count(amount, noun, plural = `${noun}s`) {
    return `${formatNumber(amount)} ${amount === 1 ? noun : plural}`;
}
/** A limit as it was set, without the noise of binary fractions. */
function formatExact(value) {
    const text = decimals(round(value), MAX_DECIMALS);
    return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
/**
 * A value with as many decimals as the limit has, and more where it takes them to stand on its own side of the
 * limit; both times `scale`.
 */
function formatBeside(value, limit, scale = 1) {
    const bound = formatExact(limit * scale);
    if (value === limit)
        return bound;
    const side = Math.sign(value - limit);
    const scaled = value * scale;
    const fewest = Math.max(bound.split(".")[1]?.length ?? 0, scale === 1 && !Number.isInteger(value) ? 1 : 0);
    for (let digits = fewest; digits <= MAX_DECIMALS; digits++) {
        const shown = Number(scaled.toFixed(digits));
        if (Math.sign(shown - round(limit * scale)) === side && !isMisleading(scaled, digits)) {
            return decimals(scaled, digits);
        }
    }
    return `just ${side > 0 ? "over" : "under"} ${bound}`;
}
function isMisleading(value, digits) {
    const shown = Number(value.toFixed(digits));
    return shown !== round(value) && (shown === 0 || shown === 100);
}
function round(value) {
    return Number(value.toFixed(MAX_DECIMALS));
}
function decimals(value, digits) {
    if (!Number.isFinite(value))
        return value > 0 ? "∞" : "-∞";
    const [whole = "", fraction] = value.toFixed(digits).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}


/***/ }),

/***/ 5365:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** The items by what they have in common, in the order in which each is met; `Map.groupBy`, which Node 20 lacks. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 6480:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The tool's version, as in package.json; a test holds the two together. */
const VERSION = "0.1.0";


/***/ }),

/***/ 5000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ percentileDelay),
/* harmony export */   O: () => (/* binding */ percentileAnswer)
/* harmony export */ });
/* harmony import */ var _store_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3177);
/* harmony import */ var _store_sum_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4530);


/**
 * The nearest-rank percentile of the times to a first answer: the smallest that at least so many do not exceed.
 * Those who still wait come after all who were answered, the ones who waited longest last. Null for no response.
 */
function percentileDelay(view, told, percentile) {
    const answered = percentileAnswer(view, told, percentile);
    if (answered !== null)
        return { delay: answered, isWaiting: false };
    const { table } = view;
    const end = table.zone.startOf(view.to + 1);
    const isAnswered = (row) => Number.isFinite(told.delay[row]);
    const rank = percentile * (0,_store_sum_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W)(table, told.due) - 100 * (0,_store_sum_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W)(table, (0,_store_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .filterRows */ .Ee)(told.due, isAnswered));
    const waiting = (0,_store_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .filterRows */ .Ee)(told.due, (row) => !isAnswered(row));
    const delay = nearestRank(table, waiting, (row) => end - table.time[row], rank);
    return delay === null ? null : { delay, isWaiting: true };
}
/** The same in milliseconds; null where it is that of somebody who still waits, which takes no look at those. */
function percentileAnswer({ table }, { due, delay }, percentile) {
    const answered = (0,_store_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .filterRows */ .Ee)(due, (row) => Number.isFinite(delay[row]));
    return nearestRank(table, answered, (row) => delay[row], percentile * (0,_store_sum_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W)(table, due));
}
/**
 * The smallest value that so many rows do not exceed, by their counts; null where all of them are not enough.
 * @param rank a hundred times as many
 */
function nearestRank(table, rows, timeOf, rank) {
    const values = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        values[i] = timeOf(rows[i]);
    const ranked = values.slice().sort();
    const isReached = (limit) => {
        let sum = 0;
        for (let i = 0; i < rows.length; i++) {
            if (values[i] <= limit)
                sum += table.count[rows[i]];
        }
        return sum * 100 >= rank;
    };
    return ranked[(0,_store_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .firstWhere */ .U1)(ranked.length, (i) => isReached(ranked[i]))] ?? null;
}


/***/ }),

/***/ 6941:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ contactsByDay),
/* harmony export */   h: () => (/* binding */ partnerCounts)
/* harmony export */ });
/* harmony import */ var _domain_activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(764);
/* harmony import */ var _store_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _store_type_mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2789);



/**
 * Interactions of the types on a view's days, by the code of the side of the other one: who did it to us, or
 * whom the brand did it toward. Counts add up `count`.
 */
function partnerCounts(view, of, direction) {
    const { table } = view;
    const mask = (0,_store_type_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .typeMask */ .l)(of);
    const sums = _domain_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDES */ .BV.map(() => 0);
    const { dated } = view;
    for (let i = 0; i < dated.length; i++) {
        const row = dated[i];
        if (!(0,_store_type_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .isAmong */ .F)(table.type[row], mask))
            continue;
        const partner = partnerSide(table, row, direction);
        if (partner === null)
            continue;
        sums[partner] = sums[partner] + table.count[row];
    }
    return sums;
}
/** Interactions with outsiders on each of a view's days, in either direction; null where none cannot be told from some. */
function contactsByDay(view) {
    const days = Array.from({ length: view.to - view.from + 1 }, (_, i) => view.from + i);
    return days.map((day) => contacts(view.days(day, day)));
}
function contacts(day) {
    if (!day.table.zone.has(day.from))
        return null;
    const counts = partnerCounts(day, _domain_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .INTERACTION_TYPES */ .N8, "any");
    const outside = counts[_store_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .SIDE_CODE */ .c.outside];
    if (outside > 0)
        return outside;
    const isTold = day.outboundExported && day.exported(_domain_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .INTERACTION_TYPES */ .N8);
    return isTold && counts[_store_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .SIDE_CODE */ .c.unknown] === 0 ? 0 : null;
}
/** Null where it is not in the direction. */
function partnerSide(table, row, direction) {
    if (table.side[row] === _store_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .SIDE_CODE */ .c.brand) {
        return direction === "inbound" ? null : table.towardSide[row];
    }
    return direction !== "outbound" && table.inbound[row] === 1 ? table.side[row] : null;
}


/***/ }),

/***/ 4626:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iS: () => (/* binding */ EVERYBODY),
/* harmony export */   nK: () => (/* binding */ responses),
/* harmony export */   t6: () => (/* binding */ answeredShare)
/* harmony export */ });
/* harmony import */ var _store_accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _store_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7633);
/* harmony import */ var _store_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1112);
/* harmony import */ var _store_per_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2724);
/* harmony import */ var _store_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3177);
/* harmony import */ var _store_type_mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2789);






const OUTSIDERS = [_store_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDE_CODE */ .c.outside];
/** Everybody whose activities may call for an answer. */
const EVERYBODY = [_store_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDE_CODE */ .c.outside, _store_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDE_CODE */ .c.inside];
/**
 * What outsiders did toward the brand in a view's days that was due, with the time to the first answer (DESIGN
 * section 4, response-rate).
 * @param within milliseconds that must have passed before the end of the day `until`, by default the view's last
 */
function responses(view, to, within, by, { sides = OUTSIDERS, until = view.to } = {}) {
    const { table } = view;
    const mask = (0,_store_type_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .typeMask */ .l)(to);
    const end = table.zone.startOf(until + 1);
    const { rows } = view;
    const due = new Uint32Array(rows.length);
    let length = 0;
    const counts = { untold: 0, unheard: 0, unnamed: 0 };
    const heard = view.outboundChannels;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (!(0,_store_type_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .isAmong */ .F)(table.type[row], mask) || !isTowardBrand(table, row))
            continue;
        const side = table.side[row];
        const count = table.count[row];
        if (side === _store_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDE_CODE */ .c.unknown)
            counts.unnamed += count;
        if (!sides.includes(side))
            continue;
        const published = table.time[row];
        const told = answeredAt(table, row);
        const traceable = table.id[row] !== _store_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 || table.actor[row] !== _store_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3;
        if (Number.isNaN(published) || (told === undefined && !traceable))
            counts.untold += count;
        else if (published + within > end)
            continue;
        else if (told === undefined && !heard.has(table.channel[row]))
            counts.unheard += count;
        else
            due[length++] = row;
    }
    return { due: due.subarray(0, length), delay: delaysOf(table, by), ...counts };
}
/** The share of due activities that were answered in time, with both counts. */
function answeredShare({ table }, { due, delay }, within) {
    let all = 0;
    let answered = 0;
    for (let i = 0; i < due.length; i++) {
        const row = due[i];
        const count = table.count[row];
        all += count;
        if (delay[row] <= within)
            answered += count;
    }
    return { all, answered, share: answered / all };
}
/** When the record itself says that it was answered; an answer before the question is a mistake of the source. */
function answeredAt(table, row) {
    const told = table.answeredAt(row);
    return told === undefined || told < table.time[row] ? undefined : told;
}
function isTowardBrand(table, row) {
    return table.inbound[row] === 1 && table.towardSide[row] === _store_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDE_CODE */ .c.brand;
}
/** Finding the answers takes scans of the table, and figures of many weeks ask for the same ones. */
const delaysOf = (0,_store_per_table_js__WEBPACK_IMPORTED_MODULE_3__/* .perTable */ .K)(findDelays);
function findDelays(table, by) {
    const ours = (0,_store_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .filterRows */ .Ee)(table.byDay, (row) => isAnswerer(table.side[row], by) && !Number.isNaN(table.time[row])).sort((a, b) => table.time[a] - table.time[b]);
    const find = (row) => table.index.find(table.channel[row], table.reply[row]);
    const byReply = (0,_store_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupRows */ .f)(ours, table.length, find);
    const byToward = (0,_store_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupRows */ .f)(ours, table.accounts.size, (row) => table.toward[row]);
    const delays = new Float64Array(table.length);
    for (let row = 0; row < table.length; row++) {
        if (!isTowardBrand(table, row) || !EVERYBODY.includes(table.side[row]))
            continue;
        const parent = find(row);
        const inThread = parent !== _store_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 && table.type[parent] !== _store_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .POST */ .LO;
        const answered = Math.min(answeredAt(table, row) ?? Number.POSITIVE_INFINITY, firstAfter(table, byReply, row, row), inThread ? firstAfter(table, byReply, parent, row) : Number.POSITIVE_INFINITY, firstAfter(table, byToward, table.actor[row], row));
        delays[row] = answered - table.time[row];
    }
    return delays;
}
function isAnswerer(side, by) {
    return side === _store_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDE_CODE */ .c.brand || (by === "team" && side === _store_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDE_CODE */ .c.inside);
}
function firstAfter(table, { rows, start }, key, row) {
    const [from, to] = key < 0 ? [0, 0] : [start[key], start[key + 1]];
    if (from === to)
        return Number.POSITIVE_INFINITY;
    const after = table.time[row];
    const later = (i) => table.time[rows[from + i]] > after;
    const answer = from + (0,_store_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .firstWhere */ .U1)(to - from, later);
    return answer < to ? table.time[rows[answer]] : Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 5650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ talkCounts)
/* harmony export */ });
/* harmony import */ var _store_per_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2724);
/* harmony import */ var _store_posts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8765);
/* harmony import */ var _store_word_matcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4979);



const ENGLISH_TALK = {
    we: ["we", "us", "our", "ours", "ourselves"],
    you: ["you", "your", "yours", "yourself", "yourselves"],
};
/**
 * How many words of the brand's posts speak of us, its own names among them, and how many of the reader; with how
 * many posts there are, and those that have a text, the one with the most talk of us first.
 */
function talkCounts(view, words = ENGLISH_TALK) {
    const matcher = matchersOf(view.table, words);
    const posts = (0,_store_posts_js__WEBPACK_IMPORTED_MODULE_0__/* .brandPosts */ .N)(view);
    const talks = Array.from(posts, (row) => {
        const text = view.table.post(row)?.content ?? "";
        return { row, text, we: matcher.we.count(text), you: matcher.you.count(text) };
    }).filter(({ text }) => text.trim() !== "");
    return {
        posts: posts.length,
        we: talks.reduce((sum, { we }) => sum + we, 0),
        you: talks.reduce((sum, { you }) => sum + you, 0),
        rows: talks.sort((a, b) => b.we - b.you - (a.we - a.you)).map(({ row }) => row),
    };
}
/** Compiling the words takes longer than counting them in a week's posts, and a trend has 52 weeks. */
const matchersOf = (0,_store_per_table_js__WEBPACK_IMPORTED_MODULE_1__/* .perTable */ .K)(({ brandWords }, { we, you }) => ({
    we: new _store_word_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .WordMatcher */ .n([...we, ...brandWords]),
    you: new _store_word_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .WordMatcher */ .n(you),
}));


/***/ }),

/***/ 7762:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   Og: () => (/* binding */ MAX_TITLE),
/* harmony export */   w7: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);


/** GitHub keeps so many annotations of each level a step, and drops the rest in silence. */
const MAX_ANNOTATIONS = 10;
/** A longer title is cut. */
const MAX_TITLE = 200;
/** The runner cuts a longer one, and may do so within a character. */
const MAX_LENGTH = 4096;
/** A longer path is none that GitHub could show; it would crowd out the message. */
const MAX_PLACE = 1024;
/** An annotation, as the workflow command by which GitHub's runner makes one. */
function annotation(level, title, lines, location = null) {
    const place = location === null ? "" : placeProperties(location);
    const shown = place.length > MAX_PLACE ? "" : place;
    const head = `::${level} ${shown}title=${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCommand */ .Cg)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandProperty */ .N1)(title), MAX_TITLE)}::`;
    return head + (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCommand */ .Cg)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .wq)(lines), MAX_LENGTH - head.length);
}
function placeProperties({ file, line, column }) {
    return `file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandProperty */ .N1)(file)},line=${line},col=${column},`;
}


/***/ }),

/***/ 3387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ cutCommand),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   dp: () => (/* binding */ byteLength)
/* harmony export */ });
const ELLIPSIS = "…";
/** Text of at most so many UTF-16 units, with an ellipsis where it was cut, never inside a character. */
function cut(text, length) {
    if (text.length <= length)
        return text;
    return withoutHalf(text.slice(0, Math.max(0, length - 1))) + ELLIPSIS;
}
/** The same for the escaped part of a workflow command, never inside `%0A` and its like either. */
function cutCommand(text, length) {
    if (text.length <= length)
        return text;
    const kept = text.slice(0, Math.max(0, length - 1)).replace(/%[0-9A-F]?$/, "");
    return withoutHalf(kept) + ELLIPSIS;
}
function withoutHalf(text) {
    const last = text.charCodeAt(text.length - 1);
    return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
/** How many of the pieces, each on a line of its own, fit into so many bytes of UTF-8. */
function fitting(pieces, bytes) {
    let left = bytes;
    const over = pieces.findIndex((piece) => {
        left -= byteLength(piece) + 1;
        return left < 0;
    });
    return over < 0 ? pieces.length : over;
}
/** The length of a text in bytes of UTF-8. */
function byteLength(text) {
    return Buffer.byteLength(text, "utf8");
}


/***/ }),

/***/ 9924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Jy: () => (/* binding */ sarifMessage),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   kq: () => (/* binding */ uriPath),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);

// Every string of a report may be written by strangers: whatever an output prints has gone through here.
/** Controls, format characters (bidirectional, zero width, tags), line separators and lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const SHORT_FORMS = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/**
 * Text for a terminal or a log, on one line whatever it holds: what cannot be seen is spelt out (`\n`,
 * `\u{1b}`), and nothing in it is an old-style workflow command.
 */
function plain(text) {
    const visible = text.replace(INVISIBLE, (character) => SHORT_FORMS[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return withoutOldCommands(visible);
}
/**
 * A whole line as it goes to a log that GitHub's runner reads: it obeys `::command::` at the start of a line
 * after any white space, and `##[command]` anywhere in one. Colours count as nothing, since a log may be
 * stripped of them before it gets there.
 */
function logLine(line) {
    return withoutOldCommands(line.replace(LEADING_COLONS, "$1: :"));
}
const SGR = `${String.fromCharCode(27)}\\[[0-9;]*m`;
const LEADING_COLONS = new RegExp(`^((?:\\s|${SGR})*)::`, "u");
function withoutOldCommands(text) {
    return text.replaceAll("##[", "## [");
}
/** The message of a workflow command; line breaks of our own survive in it. */
function commandData(lines) {
    return lines.map(plain).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}
/** A property of a workflow command, such as its file. */
function commandProperty(text) {
    return commandData([text]).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** What has a meaning in Markdown, GitHub's autolinks, mentions, references and formulas included. */
const MARKDOWN = /[&<>\\`*_[\]!#|~$@]|:\/\/|www\.|gh-(?=\d)/gi;
/** Rendered as nothing, it keeps what it stands in from being a link, a mention or a reference. */
const BREAK = "&#8203;";
const MARKDOWN_FORMS = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\\": "&#92;",
    // A table cell ends at a bar even where a backslash stands before it, in some renderers.
    "|": "&#124;",
    "@": `@${BREAK}`,
    "://": `:${BREAK}//`,
    // The form that GitHub documents; an escaped one still opens a formula.
    $: "<span>$</span>",
};
/** Longer pieces are cut, so that a report's size is bounded by how many pieces it has. */
const MAX_PIECE = 1000;
/** Plain text cut to a length. It never gets shorter by being made plain, so that the rest need not be looked at. */
function short(text, length) {
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(plain(text.slice(0, length + 2)), length);
}
/** Text as the inline content of Markdown or of one table cell; something of our own must begin the line. */
function markdownText(text, length = MAX_PIECE) {
    return short(text, length)
        .trim()
        .replace(MARKDOWN, (special, offset, whole) => {
        const form = MARKDOWN_FORMS[special];
        if (form !== undefined)
            return form;
        if (special.length > 1)
            return `${special.slice(0, -1)}${BREAK}${special.slice(-1)}`;
        const isReference = special === "#" && /\d/.test(whole.charAt(offset + 1));
        return `\\${special}${isReference ? BREAK : ""}`;
    });
}
/** Text in code. An element and not backticks, whose content nothing can escape. */
function markdownCode(text, length = MAX_PIECE) {
    return `<code>${markdownText(text, length)}</code>`;
}
/** Serialised JSON with the same meaning that is safe to print: invisible characters and `##[` spelt out. */
function jsonText(serialised) {
    return serialised
        .replace(INVISIBLE, (character) => (character === "\n" ? character : unicodeEscapes(character)))
        .replaceAll("##[", "##\\u005b");
}
function unicodeEscapes(character) {
    return character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join("");
}
const MARKUP_FORMS = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    // Characters that XML has no way to hold.
    "\ufffe": "\\u{fffe}",
    "\uffff": "\\u{ffff}",
};
/** Text as content, or in a quoted attribute, of HTML, SVG and XML. */
function markup(text, length = MAX_PIECE) {
    return short(text, length).replace(/[&<>"'\ufffe\uffff]/g, (special) => MARKUP_FORMS[special] ?? "");
}
/** The text of a SARIF message, in which square brackets would make a link. */
function sarifMessage(text) {
    return short(text, MAX_PIECE).replace(/[\\[\]]/g, "\\$&");
}
/** A path in a URL, which ends at no bracket of Markdown's. */
function uriPath(path) {
    const parts = path.toWellFormed().split("/").map(encodeURIComponent);
    return parts.join("/").replace(/[()!*'~_]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 3060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lineUrl),
/* harmony export */   i: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** `file:line:column`, as terminals and editors make it a link. */
function place({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** The address of a line at the judged commit; null where nobody said where the files can be looked at. */
function lineUrl(source, { file, line }) {
    if (source === null)
        return null;
    const { server, repository, commit } = source;
    return `${server}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPath */ .kq)(repository)}/blob/${encodeURIComponent(commit)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPath */ .kq)(file)}#L${line}`;
}


/***/ }),

/***/ 6209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ruleById: () => (/* binding */ ruleById),
  rules: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./build/rules/append-only.js
const appendOnly = {
    id: "append-only",
    purpose: "Keeps what was committed: a change may add activities, and neither edit nor remove any.",
    group: "Whether the numbers can be trusted",
    subjects: ["change"],
    formula: "activities of the snapshots at the base that differ with the change, or are in no snapshot any more, by channel and id, or without an id by all that they say",
    unit: "count",
    limit: { operator: "<=" },
    options: {},
    rationale: "Files may be split, renamed, compressed or exported in another format, as long as the activities stay. A post's `totals` may grow and `answeredAt` may be added: platforms do that.",
    fix: "Restore what was committed, and commit a correction as a new file, later in path order, where all can see it.",
    blindSpot: "Texts of anything but posts, names and addresses of pages are not compared, as no rule counts them. A later file that says an activity again holds; reviewers see it as new lines. Plans may change.",
    presets: { recommended: {}, strict: {} },
    examples: {
        pass: {
            asOf: "2026-11-15",
            options: {},
            base: { records: [comment("c-1", "ann")] },
            records: [comment("c-2", "sam"), comment("c-1", "ann")],
        },
        fail: {
            asOf: "2026-11-15",
            options: {},
            base: { records: [comment("c-1", "ann")] },
            records: [comment("c-1", "sam")],
        },
    },
    judge(_view, _options, { change }) {
        const found = (change?.rewritten ?? []).map(({ detail, count, at, about, scope }) => ({
            scope,
            actual: count,
            sample: null,
            detail,
            at,
            about,
        }));
        return found.length > 0 ? found : [{ scope: {}, actual: 0, sample: null }];
    },
    describe({ detail }) {
        return `the change ${detail}`;
    },
};
function comment(id, actor) {
    return { type: "comment", id, actor, object: "p-1", published: "2026-11-10T09:00:00Z" };
}

// EXTERNAL MODULE: ./build/domain/day.js
var domain_day = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/domain/activity.js
var activity = __webpack_require__(764);
// EXTERNAL MODULE: ./build/domain/claim.js
var claim = __webpack_require__(4073);
// EXTERNAL MODULE: ./build/lib/format-number.js
var format_number = __webpack_require__(6483);
// EXTERNAL MODULE: ./build/store/sum-counts.js
var sum_counts = __webpack_require__(4530);
// EXTERNAL MODULE: ./build/store/accounts.js
var accounts = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/store/columns.js + 3 modules
var columns = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/store/rows.js
var store_rows = __webpack_require__(3177);
// EXTERNAL MODULE: ./build/store/type-mask.js
var type_mask = __webpack_require__(2789);
;// CONCATENATED MODULE: ./build/metrics/tally.js




/** The inbound rows of the types. */
function inboundRows(table, rows, of) {
    const mask = (0,type_mask/* typeMask */.l)(of);
    return (0,store_rows/* filterRows */.Ee)(rows, (row) => isInbound(table, row, mask));
}
function outsideAmong(table, rows, of) {
    const mask = (0,type_mask/* typeMask */.l)(of);
    return (0,store_rows/* filterRows */.Ee)(rows, (row) => isInbound(table, row, mask) && table.side[row] === accounts/* SIDE_CODE */.c.outside);
}
/** Whether a row is inbound, and of one of the types of a mask. */
function isInbound(table, row, mask) {
    return table.inbound[row] === 1 && (0,type_mask/* isAmong */.F)(table.type[row], mask);
}
/**
 * Counts the inbound activities of the types among the rows.
 * @param unit `people` counts each pair of a person and a post once; a row without an account is then unknown
 */
function tallyInbound(table, rows, of, unit = "activities") {
    const mask = (0,type_mask/* typeMask */.l)(of);
    const pairs = new Map();
    const tally = {
        inside: 0,
        outside: 0,
        unknown: 0,
        bots: 0,
        insideRows: [],
        outsideRows: () => outsideAmong(table, unit === "people" ? Uint32Array.from(pairs.values()) : rows, of),
    };
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (!isInbound(table, row, mask))
            continue;
        const side = table.side[row];
        const account = table.actor[row];
        const count = table.count[row];
        if (side === accounts/* SIDE_CODE */.c.bot)
            tally.bots += count;
        else if (side === accounts/* SIDE_CODE */.c.unknown || (unit === "people" && account === columns/* NONE */.x3))
            tally.unknown += count;
        else if (unit === "activities")
            add(tally, side, row, count);
        else {
            const pair = `${account} ${table.object[row]}`;
            // Who joined or left between two activities counts as one of us: the doubt must not flatter the numbers.
            if (side === accounts/* SIDE_CODE */.c.inside || !pairs.has(pair))
                pairs.set(pair, row);
        }
    }
    for (const row of pairs.values())
        add(tally, table.side[row], row, 1);
    return tally;
}
function add(tally, side, row, count) {
    if (side === accounts/* SIDE_CODE */.c.inside) {
        tally.inside += count;
        tally.insideRows.push(row);
    }
    else
        tally.outside += count;
}

;// CONCATENATED MODULE: ./build/metrics/voices.js

/** The accounts that acted in some rows, in the order in which they are met; rows without an account are left out. */
function voicesIn(table, rows) {
    const voices = new Map();
    for (const row of rows) {
        const account = table.actor[row];
        if (account === columns/* NONE */.x3)
            continue;
        const voice = voices.get(account) ?? { account, count: 0, row };
        voices.set(account, voice);
        voice.count += table.count[row];
    }
    return [...voices.values()];
}
/** The accounts behind the outside activities of a tally. */
function tallyVoices(table, { inside, outside, unknown, outsideRows }) {
    const rows = outsideRows();
    const voices = voicesIn(table, rows);
    const heard = voices.reduce((sum, { count }) => sum + count, 0);
    return { voices, rows, heard, named: inside + heard, unnamed: unknown + outside - heard };
}

;// CONCATENATED MODULE: ./build/metrics/audience.js



/** Who is behind the inbound activities of the types in a view, as activities or as distinct accounts. */
function audienceOf(view, of, unit) {
    const { table, rows } = view;
    const tally = tallyInbound(table, rows, of);
    const { inside, outside, unknown, bots, insideRows } = tally;
    const straddling = (0,sum_counts/* sumCounts */.W)(table, inboundRows(table, view.straddling, of));
    if (unit === "activities") {
        const everybody = inside + outside + unknown + bots;
        return { outside, everybody, named: inside + outside, unnamed: unknown, straddling, insideRows };
    }
    const { voices, named, unnamed } = tallyVoices(table, tally);
    const everybody = voicesIn(table, inboundRows(table, rows, of)).length;
    return { outside: voices.length, everybody, named, unnamed, straddling, insideRows };
}

// EXTERNAL MODULE: ./build/metrics/responses.js
var responses = __webpack_require__(4626);
// EXTERNAL MODULE: ./build/evaluate/wording.js
var wording = __webpack_require__(4038);
;// CONCATENATED MODULE: ./build/evaluate/no-data.js

/**
 * Why nothing of the types can be counted in a view, and what to export: they were not exported, or nobody is
 * named. Undefined where they were exported and simply did not happen.
 */
function whyNoData(view, of, unknown) {
    const what = (0,wording/* typeWords */.yL)(of);
    if (unknown > 0)
        return `the ${what} name nobody; export them with their authors`;
    if (view.exported(of))
        return undefined;
    return `no ${what} were exported; export them, or list their types as \`complete\` where none happened`;
}
/** Why the brand's posts cannot be judged where there are none; undefined where none were published. */
function whyNoPosts(view) {
    return view.exported(["post"]) ? undefined : "no posts were exported; export the brand's posts";
}
/** Why a rule about planned posts cannot judge a plan that has none. */
function whyNonePlanned(posts) {
    return posts === 0 ? "no posts are planned; plan some, or switch the rule off" : undefined;
}
/**
 * Why a count below its minimum proves nothing; undefined where it proves that there were too few. Unnamed ones
 * leave it open, unless others are named and not even all the unnamed ones would make up for what is missing.
 */
function whyTooFew(view, of, { missing, named, unnamed }) {
    if (missing <= 0)
        return undefined;
    return whyNoData(view, of, named > 0 && unnamed < missing ? 0 : unnamed);
}

;// CONCATENATED MODULE: ./build/evaluate/answers.js


/** The options of every rule about answers. */
const answerOptions = {
    to: {
        kind: "types",
        description: "Types of activity that call for an answer.",
        default: [...activity/* INTERACTION_TYPES */.N8],
    },
    by: {
        kind: "choice",
        description: "Whose answer counts: the brand's, or any colleague's too.",
        choices: ["brand", "team"],
        default: "brand",
        lenient: { word: "team" },
    },
};
/** Why the snapshots cannot tell whether people were answered; undefined where they can. */
function untoldAnswers(view, to, { due, untold, unheard, unnamed }) {
    if (due.length > 0)
        return undefined;
    if (unheard > 0)
        return "the export leaves out the brand's own answers; export those too";
    if (untold > 0) {
        return "what calls for an answer has no time, or no id and author; export both";
    }
    return whyNoData(view, to, unnamed);
}

;// CONCATENATED MODULE: ./build/evaluate/recount.js









/** How soon an answer counts, as in the report's figure of that name. */
const ANSWER_WITHIN = domain_day/* DAY_MS */.sO;
const TYPES = {
    comments: ["comment"],
    likes: ["like"],
    shares: ["share"],
    interactions: activity/* INTERACTION_TYPES */.N8,
    "engagement-rate": activity/* INTERACTION_TYPES */.N8,
    people: activity/* INTERACTION_TYPES */.N8,
    "response-rate": activity/* INTERACTION_TYPES */.N8,
};
/** What platforms add up as interactions; other types are rare, and many platforms lack them. */
const COUNTED_EVERYWHERE = ["comment", "like", "share"];
/**
 * Counts what a claim is about.
 * @param view the claim's days, in its channels
 * @param asOf the day by whose end answers were due; those of a claim may come after its own days
 * @param isInflated whether the claim is too high for what outsiders made
 */
function recount(view, asOf, claim, isInflated) {
    return claim.metric === "response-rate"
        ? recountAnswers(view, asOf)
        : recountAudience(view, claim, isInflated);
}
function recountAnswers(view, until) {
    const to = TYPES["response-rate"];
    const told = (0,responses/* responses */.nK)(view, to, ANSWER_WITHIN, "brand", { until });
    const noData = told.due.length > 0 ? undefined : (untoldAnswers(view, to, told) ?? "nobody outside had an answer due");
    const everybody = (0,responses/* responses */.nK)(view, to, ANSWER_WITHIN, "brand", { sides: responses/* EVERYBODY */.iS, until });
    const share = (one) => (0,responses/* answeredShare */.t6)(view, one, ANSWER_WITHIN).share;
    return { outside: share(told), everybody: share(everybody), noData, insideRows: [] };
}
function recountAudience(view, { metric, base }, isInflated) {
    const audience = audienceOf(view, TYPES[metric], metric === "people" ? "people" : "activities");
    const of = base ?? 1;
    const noData = whyOpen(view, TYPES[metric], audience, (count) => isInflated(count / of));
    const { outside, everybody, insideRows } = audience;
    return { outside: outside / of, everybody: everybody / of, noData, insideRows };
}
/** Why a count leaves open whether a claim is too high; undefined where it shows that it is, or is not. */
function whyOpen(view, of, { outside, named, unnamed, straddling }, isInflated) {
    if (!view.exported(of))
        return whyNoData(view, of, 0);
    if (!isInflated(outside))
        return undefined;
    const missing = of.filter((type) => COUNTED_EVERYWHERE.includes(type) && !view.exported([type]));
    if (missing.length > 0)
        return whyNoData(view, missing, 0);
    if (unnamed > 0 && (named === 0 || !isInflated(outside + unnamed)))
        return whyNoData(view, of, unnamed);
    if (isInflated(outside + unnamed + straddling))
        return undefined;
    return `${(0,format_number/* formatNumber */.ZV)(straddling)} of the ${(0,wording/* typeWords */.yL)(of)} have no day, in files that reach beyond the claim; export days, or claim those of whole files`;
}
/** A claimed figure as a person reads it. */
function figureText(metric, value) {
    return (0,claim/* isRate */.V)(metric) ? `${Number((value * 100).toFixed(2))}%` : (0,format_number/* formatNumber */.ZV)(value);
}

// EXTERNAL MODULE: ./build/evaluate/rule.js
var rule = __webpack_require__(4882);
;// CONCATENATED MODULE: ./build/store/coverage-gap.js
/** The first day of the view that no file covers in its channels; null where each is covered. */
function firstGap(view) {
    const { zone } = view.table;
    const spans = view.files
        .map(({ from, to }) => ({ from: from, to: to }))
        .sort((a, b) => a.from - b.from);
    let next = view.from;
    for (const { from, to } of [...spans, { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }]) {
        // A day that the zone skipped needs no file.
        while (next <= view.to && next < from && !zone.has(next))
            next++;
        if (next > view.to)
            return null;
        if (from > next)
            return next;
        next = Math.max(next, to + 1);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/rules/claimed-metrics.js




const example = { metric: "comments", from: "2026-11-10", to: "2026-11-10" };
const claimedMetrics = {
    id: "claimed-metrics",
    purpose: "Holds the figures that the company tells of itself against those that people outside made.",
    group: "Whether the numbers can be trusted",
    subjects: ["snapshot"],
    tellsInsiders: true,
    formula: "for each claim, the claimed figure ÷ the same figure of outsiders alone, less 1; of inbound activities of the claim's days and channel: `comments`, `likes`, `shares`, `interactions` (all but posts), `engagement-rate` (interactions ÷ the claim's `base`), `people` (distinct accounts), and `response-rate` (the share of all that was done toward the brand and is due that the brand answered within 24 hours)",
    unit: "share",
    limit: { option: "tolerance", operator: "<=" },
    options: {
        claims: {
            kind: "paths",
            description: "The files that hold the claims, or globs of them.",
            lenient: "down",
        },
        tolerance: { kind: "share", description: "By how much a claim may be too high.", default: 0.01 },
    },
    rationale: "Whoever hears a number takes it for people who cared. One in a hundred is what rounding makes of it. A preset cannot know where the claims are, so it is in none.",
    fix: "Tell the figure that people outside made, or say beside it how much of it is our own.",
    blindSpot: "It knows only the claims in the files. A claim that is too low passes. A claim over several channels is held against the kinds of activity that each of them exported. A claim has days of its own, so `window` changes nothing.",
    presets: {},
    examples: {
        pass: {
            asOf: "2026-11-15",
            options: { claims: ["claims.yml"] },
            claims: [{ ...example, value: 2 }],
            records: ["sam", "kim"].map(claimed_metrics_comment),
        },
        fail: {
            asOf: "2026-11-15",
            options: { claims: ["claims.yml"] },
            claims: [{ ...example, value: 3 }],
            records: ["sam", "kim", "ann"].map(claimed_metrics_comment),
        },
    },
    judge(view, options, { brand, claims }) {
        const paths = options["claims"];
        if (paths === undefined) {
            const noData = "no claims are named; name their files in the option `claims`";
            return [{ scope: {}, actual: null, sample: null, noData }];
        }
        const channels = [...new Set([...Object.keys(brand.accounts), ...view.table.channels])];
        // A file that two globs match is told once.
        return [...new Set(paths.flatMap((path) => claims.get(path) ?? []))]
            .filter(({ channel }) => channel === null || (0,rule/* isJudged */.sL)(channel, options))
            .map((claim) => {
            const where = claim.channel === null ? channels.filter((one) => (0,rule/* isJudged */.sL)(one, options)) : [claim.channel];
            return measureClaim(view, claim, where, options);
        });
    },
    describe({ actual, detail }) {
        return `${detail}; inflated by ${actual}`;
    },
};
function measureClaim(view, claim, channels, options) {
    const { metric, channel, value, location } = claim;
    const tolerance = (0,rule/* option */.uK)(options, "tolerance");
    const part = (channel === null ? view : view.on(channel)).days(claim.from, claim.to);
    const told = recount(part, view.to, claim, (outside) => inflation(value, outside) > tolerance);
    const [from, to] = [(0,domain_day/* formatDay */.im)(claim.from), (0,domain_day/* formatDay */.im)(claim.to)];
    const inflated = inflation(value, told.outside);
    const isEndless = inflated === Number.POSITIVE_INFINITY;
    const what = metric.replace("-", " ");
    const figure = (one) => figureText(metric, one);
    const noData = whyTooEarly(view, claim) ?? whyUncovered(part, channels) ?? told.noData;
    return {
        scope: { ...(channel === null ? {} : { channel }), from, to },
        // Of nothing, anything is more than any share.
        actual: noData === undefined ? (isEndless ? 1 : inflated) : null,
        isMore: isEndless,
        sample: null,
        noData: noData && `the claimed ${what} cannot be told: ${noData}`,
        at: location,
        rows: told.insideRows,
        about: JSON.stringify([location.file, metric, value]),
        detail: `${what} claimed: ${figure(value)}, counted: ${figure(told.everybody)}, from outside alone: ${figure(told.outside)}`,
    };
}
/** By how much a claim is too high, as a share of what outsiders made; Infinity where they made nothing. */
function inflation(claimed, outside) {
    if (claimed <= outside)
        return 0;
    // Decimal fractions are no binary ones: 0.808% is 1% more than 0.8%, and a hair.
    return Number(((claimed - outside) / outside).toFixed(12));
}
/** Why a claim cannot be judged yet. */
function whyTooEarly(view, { to }) {
    return to > view.to
        ? `its days are not over by ${(0,domain_day/* formatDay */.im)(view.to)}; judge it as of a later day`
        : undefined;
}
function whyUncovered(view, channels) {
    for (const channel of channels) {
        const gap = firstGap(view.on(channel));
        if (gap !== null)
            return `no snapshot covers ${(0,domain_day/* formatDay */.im)(gap)} on ${channel}; export it, or give the claim another \`channel\` or other days`;
    }
    return undefined;
}
function claimed_metrics_comment(actor, index) {
    return { type: "comment", actor, object: "p-1", published: `2026-11-10T1${index}:00:00Z` };
}

;// CONCATENATED MODULE: ./build/evaluate/shared-options.js
/** `ratchet`, for rules that judge a window as one. */
const ratchetOption = {
    kind: "flag",
    description: "A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.",
    default: false,
    lenient: "up",
};
/** `confidence`, for rules whose value is the share of a sample. */
const confidenceOption = {
    kind: "confidence",
    description: "Fail only where the one-sided Wilson bound at this confidence lies beyond the limit too; between the share and the bound it is a warning, within the noise.",
    lenient: "up",
};
/** `per`, with the splits that a rule knows; `window` is the default. */
function perOption(...splits) {
    return {
        kind: "choice",
        description: "Judge the window as one, or each of its weeks, days or posts on its own.",
        choices: ["window", ...splits],
        default: "window",
    };
}
/** `min-sample`, with the rule's default. */
function minSampleOption(sample, of) {
    const description = `With fewer ${of} the rule does not judge.`;
    return { kind: "count", description, default: sample, lenient: "up" };
}
/** `of`, the types of activity that a rule counts; `lenient` where one way lets more pass. */
function ofOption(types, lenient) {
    return {
        kind: "types",
        description: "Types of activity to count.",
        default: [...types],
        ...(lenient === undefined ? {} : { lenient }),
    };
}

;// CONCATENATED MODULE: ./build/store/exported-types.js
/** The types of activity that files which cover a day of the view have, or list as complete, by channel, as bits. */
function exportedTypes({ channels, files }) {
    const types = new Map();
    for (const { exported } of files) {
        for (const [channel, mask] of exported) {
            if (channels === null || channels.has(channel))
                types.set(channel, (types.get(channel) ?? 0) | mask);
        }
    }
    return types;
}

// EXTERNAL MODULE: ./build/store/posts.js
var store_posts = __webpack_require__(8765);
;// CONCATENATED MODULE: ./build/metrics/totals.js






/**
 * The brand's posts of a view that carry totals of the types, with what is named of them on whatever day: totals
 * are of a post's whole life. Each type counts at most to its total, so that one cannot make up for another;
 * types that were not exported count not at all.
 */
function countTotals(view, of) {
    const { table } = view;
    const exported = exportedTypes(view);
    const carrying = [...view.rows].filter((row) => (0,store_posts/* isBrandPost */.e)(table, row) && carries(table, row, of));
    const named = countNamed(table, carrying, view);
    const unexported = new Map();
    const posts = carrying.map((row) => {
        const channel = table.channel[row];
        const post = { row, total: 0, named: 0 };
        for (const type of of) {
            const total = table.post(row)?.totals?.[type] ?? 0;
            if (total === 0)
                continue;
            if ((0,type_mask/* isAmong */.F)(columns/* TYPE_CODE */.BP[type], exported.get(channel) ?? 0)) {
                post.total += total;
                post.named += Math.min(total, named.get(row)?.[columns/* TYPE_CODE */.BP[type]] ?? 0);
            }
            else
                unexported.set(channel, (unexported.get(channel) ?? new Set()).add(type));
        }
        return post;
    });
    return { posts, unexported };
}
function carries(table, row, of) {
    const totals = table.post(row)?.totals;
    return of.some((type) => totals?.[type] !== undefined);
}
/** Activities done to each of the posts by type's code, by anyone but nobody: the platform counts the brand's too. */
function countNamed(table, posts, view) {
    const named = new Map(posts.map((row) => [row, new Float64Array(activity/* ACTIVITY_TYPES */.gI.length)]));
    const add = (row) => {
        const counts = named.get(table.objectRow[row]);
        if (counts === undefined || table.side[row] === accounts/* SIDE_CODE */.c.unknown)
            return;
        const type = table.type[row];
        counts[type] = counts[type] + table.count[row];
    };
    for (const row of table.byDay)
        add(row);
    for (const row of view.rows)
        if (table.day[row] === columns/* UNDATED */.oc)
            add(row);
    return named;
}

;// CONCATENATED MODULE: ./build/rules/coverage.js




const coverage = {
    id: "coverage",
    purpose: "Asks that the snapshots name nearly all of the engagement that the platform itself counts.",
    group: "Whether the numbers can be trusted",
    subjects: ["snapshot"],
    formula: "activities on whichever side ÷ the platform's own totals, over the brand's posts of the window that carry `totals`, each type of each post capped at its total",
    unit: "share",
    limit: { option: "min", operator: ">=" },
    options: {
        min: { kind: "share", description: "Smallest share that is named.", default: 0.9 },
        of: {
            kind: "types",
            description: "Types of activity to compare.",
            default: ["comment", "like", "share"],
        },
        ratchet: ratchetOption,
    },
    rationale: "Platforms count accounts that were deleted or are hidden from an export, so a tenth may be missing; with more missing, every share that is taken of the rest is a guess.",
    fix: "Export the missing ones too, or judge only the types that the platform hands out in full.",
    blindSpot: "Posts without `totals` are not looked at, and totals that are older than the activities hide a gap. A ratio of totals is no sample, so it takes no `confidence`.",
    presets: {
        starter: { min: 0.5, of: ["comment"], level: "notice" },
        recommended: { level: "warning" },
        strict: {},
    },
    examples: {
        pass: { asOf: "2026-11-15", options: { of: ["like"], min: "75%" }, records: [post(4), ...likes(3)] },
        fail: { asOf: "2026-11-15", options: { of: ["like"], min: "75%" }, records: [post(4), ...likes(2)] },
    },
    judge(view, options) {
        const of = (0,rule/* option */.uK)(options, "of");
        const counts = countTotals(view, of);
        const posts = counts.posts.sort((a, b) => b.total - b.named - (a.total - a.named));
        const sample = posts.reduce((sum, { total }) => sum + total, 0);
        const part = posts.reduce((sum, { named }) => sum + named, 0);
        // Of nothing, all is named.
        const share = sample === 0 ? 1 : part / sample;
        const noData = share < (0,rule/* option */.uK)(options, "min") ? undefined : whyUntold(view, of, counts);
        const actual = noData === undefined ? share : null;
        return [{ scope: {}, actual, sample, noData, part, rows: posts.map(({ row }) => row) }];
    },
    describe({ actual, part, sample }, options) {
        const what = (0,wording/* typeWords */.yL)((0,rule/* option */.uK)(options, "of"));
        return `the snapshots name ${actual} of the ${what} that the platform counts (${part} of ${sample})`;
    },
};
/** Why nothing is known to be missing though not all could be compared. */
function whyUntold(view, of, { posts, unexported }) {
    if (posts.length === 0 && !view.exported(["post"]))
        return "no posts were exported; export the brand's posts with their `totals`";
    if (posts.length === 0)
        return `no post carries the platform's own totals of ${(0,wording/* typeWords */.yL)(of)}; export them as \`totals\``;
    if (unexported.size === 0)
        return undefined;
    const missing = [...unexported].map(([channel, types]) => {
        const what = (0,wording/* typeWords */.yL)(of.filter((type) => types.has(type)));
        return `${what} on ${view.table.channels[channel]}`;
    });
    return `posts carry totals of ${missing.sort().join(", and of ")}, but none were exported; export them, or leave them out of \`of\``;
}
function post(like) {
    return { type: "post", id: "p-1", actor: "acme", totals: { like }, published: "2026-11-10T09:00:00Z" };
}
function likes(count) {
    const actors = ["sam", "kim", "lee", "noor"].slice(0, count);
    return actors.map((actor) => ({ type: "like", actor, object: "p-1", published: "2026-11-10T10:00:00Z" }));
}

// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(7368);
// EXTERNAL MODULE: ./build/evaluate/options.js
var evaluate_options = __webpack_require__(4376);
// EXTERNAL MODULE: ./build/metrics/contacts.js
var contacts = __webpack_require__(6941);
// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
;// CONCATENATED MODULE: ./build/metrics/exhibit.js

/** The rows with those of the post that has most of them in front: the place where a share shows best. */
function busiestPostFirst(table, rows) {
    const counts = new Map();
    let busiest = -1;
    for (const row of rows) {
        const object = table.object[row];
        const count = (counts.get(object) ?? 0) + 1;
        counts.set(object, count);
        if (count > (counts.get(busiest) ?? 0))
            busiest = object;
    }
    const isBusiest = (row) => table.object[row] === busiest;
    return [...rows.filter(isBusiest), ...rows.filter((row) => !isBusiest(row))];
}
/** The first line of a file, for what no row of it shows; undefined for no file. */
function startOf(file) {
    return file === undefined ? undefined : (0,problem/* topOf */.HX)(file.name);
}

;// CONCATENATED MODULE: ./build/rules/daily-outside-interactions.js












const DIRECTIONS = {
    any: "with people outside",
    inbound: "from people outside",
    outbound: "of the brand toward people outside",
};
const WORKDAYS = ["mon", "tue", "wed", "thu", "fri"];
const dailyOutsideInteractions = {
    id: "daily-outside-interactions",
    purpose: "Asks for an exchange with people outside the company on every day.",
    group: "How the brand engages",
    subjects: ["snapshot", "plan"],
    formula: "per local day: the number of interactions with outsiders in the direction",
    unit: "count",
    limit: { option: "min", operator: ">=" },
    options: {
        min: { kind: "count", description: "Fewest interactions a day.", default: 1 },
        direction: {
            kind: "choice",
            description: "Whose interactions count: outsiders' toward us, ours toward outsiders, or both.",
            choices: Object.keys(DIRECTIONS),
            default: "any",
            lenient: { word: "any" },
        },
        of: ofOption(activity/* INTERACTION_TYPES */.N8, "up"),
        days: {
            kind: "weekdays",
            description: "Days of the week to judge.",
            default: [...evaluate_options/* WEEKDAYS */.w4],
            lenient: "down",
        },
        except: {
            kind: "dates",
            description: "Days to leave out, such as holidays.",
            default: [],
            lenient: "up",
        },
        allow: {
            kind: "count",
            description: "So many days of the window may fall short.",
            default: 0,
            lenient: "up",
        },
    },
    rationale: "One exchange a day is the least that can be called talking with people; five is what one person does in a quarter of an hour.",
    fix: "Answer somebody, or join a conversation that is not about us.",
    blindSpot: "Days before the first that a snapshot covers are not judged. Lists of notifications hold nothing that the brand did. A plan is judged by what the brand means to do toward outsiders, and only where it holds an activity that is no post; `direction: inbound` judges no plan.",
    presets: {
        starter: { min: 1, days: WORKDAYS, allow: 10, level: "warning" },
        recommended: { min: 1, days: WORKDAYS, allow: 2 },
        strict: { min: 5, direction: "outbound", days: WORKDAYS },
    },
    examples: {
        pass: {
            asOf: "2026-11-10",
            options: { direction: "outbound", window: "1d" },
            records: conversation("sam"),
        },
        fail: {
            asOf: "2026-11-10",
            options: { direction: "outbound", window: "1d" },
            records: conversation("ann"),
        },
    },
    judgesPlan(plan, options) {
        return (0,rule/* option */.uK)(options, "direction") !== "inbound" && plan.type.some((type) => type !== columns/* POST */.LO);
    },
    judge(view, written, { published }) {
        const isPlan = published !== null;
        const options = isPlan ? { ...written, direction: "outbound" } : written;
        const days = (0,rule/* option */.uK)(options, "days");
        const except = (0,rule/* option */.uK)(options, "except").map(time/* parseDay */.Iq);
        const measured = view
            .days(Math.max(view.from, view.covered?.from ?? view.from), view.to)
            .eachDay()
            .filter(({ from }) => days.includes(evaluate_options/* WEEKDAYS */.w4[(0,domain_day/* weekday */.jr)(from)]) && !except.includes(from))
            // Between two plans lie days that nobody has planned yet.
            .filter((day) => !isPlan || day.files.length > 0)
            .map((day) => measureDay(day, options, isPlan));
        const min = (0,rule/* option */.uK)(options, "min");
        const short = measured.filter(({ actual }) => actual !== null && actual < min);
        const tolerated = short.length <= (0,rule/* option */.uK)(options, "allow");
        return joinGaps(measured.map((day) => ({ ...day, tolerated: tolerated && short.includes(day) })));
    },
    describe({ actual }, options) {
        const what = (0,wording/* typeWords */.yL)((0,rule/* option */.uK)(options, "of"));
        return `${actual} ${what} ${DIRECTIONS[(0,rule/* option */.uK)(options, "direction")]}`;
    },
};
function measureDay(day, options, isPlan) {
    const of = (0,rule/* option */.uK)(options, "of");
    const direction = (0,rule/* option */.uK)(options, "direction");
    const { table } = day;
    const sums = (0,contacts/* partnerCounts */.h)(day, of, direction);
    const actual = sums[accounts/* SIDE_CODE */.c.outside];
    const scope = { from: (0,domain_day/* formatDay */.im)(day.from), to: (0,domain_day/* formatDay */.im)(day.from) };
    // The brand's own post shows best what the day was spent on.
    const shown = day.dated.find((row) => table.type[row] === columns/* POST */.LO) ?? day.dated[0];
    const where = shown === undefined ? { at: startOf(day.files[0]) } : { rows: [shown] };
    const missing = (0,rule/* option */.uK)(options, "min") - actual;
    const named = actual + sums[accounts/* SIDE_CODE */.c.inside];
    const unnamed = sums[accounts/* SIDE_CODE */.c.unknown];
    // What a plan does not hold was not left out by an export; it is not planned.
    const isOpen = missing > 0 && (!isPlan || unnamed > 0);
    const noData = isOpen
        ? (daily_outside_interactions_whyUntold(day, direction) ?? whyTooFew(day, of, { missing, named, unnamed }))
        : undefined;
    return { scope, actual: noData === undefined ? actual : null, sample: null, noData, ...where };
}
/** Days in a row that cannot be told for the same reason are one gap, and one finding. */
function joinGaps(days) {
    const joined = [];
    for (const day of days) {
        const last = joined.at(-1);
        if (day.noData === undefined || last?.noData !== day.noData)
            joined.push(day);
        else
            joined[joined.length - 1] = {
                ...last,
                scope: { ...last.scope, ...(day.scope.to ? { to: day.scope.to } : {}) },
            };
    }
    return joined;
}
/** Why a low count of a day proves nothing, whatever the count. */
function daily_outside_interactions_whyUntold(day, direction) {
    if (day.files.length === 0)
        return "no snapshot covers this; export it";
    if (direction !== "inbound" && !day.outboundExported) {
        return "the export leaves out what the brand itself did; export that too, or judge `direction: inbound`";
    }
    return undefined;
}
function conversation(partner) {
    return [
        { type: "comment", id: "c-1", actor: partner, object: "p-1", published: "2026-11-10T09:00:00Z" },
        { type: "comment", actor: "acme", inReplyTo: "c-1", published: "2026-11-10T10:00:00Z" },
    ];
}

;// CONCATENATED MODULE: ./build/rules/employee-amplification.js



const employeeAmplification = {
    id: "employee-amplification",
    purpose: "Limits how many planned posts ask the company's own people to react.",
    group: "What the brand posts",
    subjects: ["plan"],
    formula: "planned posts whose `amplifiers` name an account of the brand's channel that the roster holds on that day",
    unit: "count",
    limit: { option: "max", operator: "<=" },
    options: {
        max: { kind: "count", description: "Most posts that ask insiders to react.", default: 0 },
    },
    rationale: "A reaction that was asked for at work tells nothing about the post, so the default is none.",
    fix: "Take our own people off the list, and ask somebody outside what they think of the post.",
    blindSpot: "It reads what the plan says; a request in a chat or a meeting is not in it.",
    presets: { "posting-plan": {} },
    examples: {
        pass: { asOf: "2026-11-10", options: {}, records: [employee_amplification_post(["sam"])] },
        fail: { asOf: "2026-11-10", options: {}, records: [employee_amplification_post(["sam", "ann"])] },
    },
    judge(view) {
        const { table } = view;
        const posts = (0,store_posts/* brandPosts */.N)(view);
        const rows = posts.filter((row) => table.post(row)?.amplifiers.some((account) => table.isInsider(row, account)));
        const actual = (0,sum_counts/* sumCounts */.W)(table, rows);
        return [{ scope: {}, actual, sample: null, noData: whyNonePlanned(posts.length), rows }];
    },
    describe({ actual }) {
        return `planned posts that ask our own people to react: ${actual}`;
    },
};
function employee_amplification_post(amplifiers) {
    return { type: "post", actor: "acme", id: "p-1", published: "2026-11-10T09:00:00Z", amplifiers };
}

// EXTERNAL MODULE: ./build/store/groups.js
var store_groups = __webpack_require__(1112);
;// CONCATENATED MODULE: ./build/metrics/split.js






/**
 * The parts of a view: itself, its whole weeks, its days, or the posts that inbound activities were done to.
 * @param of types of activity that make a post one to judge
 */
function splitView(view, per, of = activity/* INTERACTION_TYPES */.N8) {
    if (per === "window")
        return [{ scope: {}, view, rows: view.rows }];
    if (per === "post")
        return splitByPost(view, (0,type_mask/* typeMask */.l)(of));
    const parts = per === "week" ? view.weeks() : view.eachDay();
    return parts.map((part) => ({
        scope: { from: (0,domain_day/* formatDay */.im)(part.from), to: (0,domain_day/* formatDay */.im)(part.to) },
        view: part,
        rows: part.dated,
    }));
}
function splitByPost(view, mask) {
    const { table, rows } = view;
    const numbers = new Map();
    const post = new Int32Array(table.length).fill(columns/* NONE */.x3);
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const object = table.object[row];
        if (object === columns/* NONE */.x3 || !isInbound(table, row, mask))
            continue;
        const key = table.channel[row] * table.idCount + object;
        const number = numbers.get(key) ?? numbers.size;
        if (number === numbers.size)
            numbers.set(key, number);
        post[row] = number;
    }
    const groups = (0,store_groups/* groupRows */.f)(rows, numbers.size, (row) => post[row]);
    return Array.from({ length: numbers.size }, (_, i) => {
        const group = groups.rows.subarray(groups.start[i], groups.start[i + 1]);
        const row = group[0];
        const object = table.idText(table.object[row]) ?? "";
        const scope = { channel: table.channels[table.channel[row]] ?? "", object };
        return { scope, view, rows: group };
    });
}

;// CONCATENATED MODULE: ./build/rules/employee-only-posts.js






const employeeOnlyPosts = {
    id: "employee-only-posts",
    purpose: "Limits the share of posts that only the company's own people react to.",
    group: "Who is engaging",
    subjects: ["snapshot"],
    tellsInsiders: true,
    formula: "posts with at least `min-engagement` inbound activities by named people and none from outside ÷ posts with at least that many",
    unit: "share",
    limit: { option: "max", operator: "<=" },
    options: {
        max: { kind: "share", description: "Largest share of such posts.", default: 0.25 },
        "min-engagement": {
            kind: "count",
            description: "Posts with fewer activities by named people are left out.",
            default: 3,
        },
        "min-sample": minSampleOption(5, "posts with that many activities"),
        confidence: confidenceOption,
        ratchet: ratchetOption,
    },
    rationale: "A quiet post happens to everyone; one in four with applause only from inside is a habit. Three activities keep a lone colleague's like from counting as applause.",
    fix: "Before the next post, ask who outside would answer it, and what.",
    blindSpot: "Posts that nobody reacts to are left out, and so are activities that name no post.",
    presets: { starter: { max: 0.75, ratchet: true }, recommended: { max: 0.25 }, strict: { max: 0.1 } },
    examples: {
        pass: {
            asOf: "2026-11-15",
            options: { max: "50%", "min-sample": 2 },
            records: [...employee_only_posts_likes("p-1", ["ann", "ann", "ann"]), ...employee_only_posts_likes("p-2", ["ann", "ann", "sam"])],
        },
        fail: {
            asOf: "2026-11-15",
            options: { max: "50%", "min-sample": 2 },
            records: [...employee_only_posts_likes("p-1", ["ann", "ann", "ann"]), ...employee_only_posts_likes("p-2", ["ann", "ann", "ann"])],
        },
    },
    judge(view, options) {
        const least = Math.max(1, (0,rule/* option */.uK)(options, "min-engagement"));
        const { table } = view;
        const applauded = [];
        let sample = 0;
        let part = 0;
        let unknown = 0;
        for (const post of splitView(view, "post")) {
            const tally = tallyInbound(table, post.rows, activity/* INTERACTION_TYPES */.N8);
            unknown += tally.unknown;
            if (tally.inside + tally.outside < least)
                continue;
            sample++;
            if (tally.outside > 0)
                continue;
            part++;
            const ground = table.objectRow[tally.insideRows[0]];
            applauded.push(ground >= 0 ? ground : tally.insideRows[0]);
        }
        const noData = sample === 0 ? whyNoData(view, activity/* INTERACTION_TYPES */.N8, unknown) : undefined;
        return [
            {
                scope: {},
                actual: sample === 0 ? null : part / sample,
                sample,
                noData,
                part,
                rows: applauded,
                posts: applauded,
            },
        ];
    },
    describe({ actual, part, sample }) {
        return `only the company's own people reacted to ${actual} of the posts (${part} of ${sample})`;
    },
};
function employee_only_posts_likes(object, actors) {
    return actors.map((actor, i) => ({ type: "like", actor, object, published: `2026-11-10T1${i}:00:00Z` }));
}

;// CONCATENATED MODULE: ./build/metrics/clusters.js

/**
 * The activities behind a share as clusters, one for each post; those that name no post are in none.
 * @param part rows of the numerator
 * @param rest the other rows of the denominator
 * @param weight how often a row counts
 */
function clusterByPost(table, part, rest, weight = (row) => table.count[row]) {
    const clusters = new Map();
    const add = (row, isPart) => {
        const object = table.object[row];
        if (object === columns/* NONE */.x3)
            return;
        const key = table.channel[row] * table.idCount + object;
        const cluster = clusters.get(key) ?? { part: 0, size: 0 };
        clusters.set(key, cluster);
        cluster.size += weight(row);
        if (isPart)
            cluster.part += weight(row);
    };
    for (const row of part)
        add(row, true);
    for (const row of rest)
        add(row, false);
    return [...clusters.values()];
}

;// CONCATENATED MODULE: ./build/rules/employee-share.js








const employeeShare = {
    id: "employee-share",
    purpose: "Limits how much of the engagement may come from the company's own people.",
    group: "Who is engaging",
    subjects: ["snapshot"],
    tellsInsiders: true,
    formula: "inside ÷ (inside + outside) among inbound activities of the types",
    unit: "share",
    limit: { option: "max", operator: "<=" },
    options: {
        of: ofOption(["comment"]),
        max: { kind: "share", description: "Largest share of the company's own people.", default: 0.2 },
        per: perOption("week", "day", "post"),
        unit: {
            kind: "choice",
            description: "Count activities, or each person once a post.",
            choices: ["activities", "people"],
            default: "activities",
        },
        "min-sample": minSampleOption(10, "activities by named people"),
        confidence: confidenceOption,
        ratchet: ratchetOption,
    },
    rationale: "One comment in five leaves room for colleagues who answer questions. Ten comments are about the fewest on which a share of a fifth can be told from chance.",
    fix: "Write what people outside want to answer, and do not ask colleagues to fill in.",
    blindSpot: "Insiders who are not on the roster count as outsiders; activities that name nobody are left out.",
    presets: { starter: { max: 0.5, ratchet: true }, recommended: { max: 0.2 }, strict: { max: 0.1 } },
    examples: {
        pass: {
            asOf: "2026-11-15",
            options: { max: "20%", "min-sample": 5 },
            records: ["sam", "kim", "lee", "noor", "ann"].map(employee_share_comment),
        },
        fail: {
            asOf: "2026-11-15",
            options: { max: "20%", "min-sample": 5 },
            records: ["sam", "kim", "lee", "noor", "ann", "ann"].map(employee_share_comment),
        },
    },
    judge(view, options) {
        const of = (0,rule/* option */.uK)(options, "of");
        const unit = (0,rule/* option */.uK)(options, "unit");
        return splitView(view, (0,rule/* option */.uK)(options, "per"), of).map(({ scope, view: part, rows }) => {
            const tally = tallyInbound(view.table, rows, of, unit);
            const { inside, outside, unknown, insideRows, outsideRows } = tally;
            const weight = unit === "people" ? () => 1 : undefined;
            const sample = inside + outside;
            const noData = sample === 0 ? whyNoData(part, of, unknown) : undefined;
            return {
                scope,
                actual: sample === 0 ? null : inside / sample,
                sample,
                noData,
                part: inside,
                rows: busiestPostFirst(view.table, insideRows),
                clusters: () => clusterByPost(view.table, insideRows, outsideRows(), weight),
            };
        });
    },
    describe({ actual, part, sample }, options) {
        return `the company's own people made ${actual} of the ${(0,wording/* typeWords */.yL)((0,rule/* option */.uK)(options, "of"))} (${part} of ${sample})`;
    },
};
function employee_share_comment(actor, index) {
    return { type: "comment", actor, object: "p-1", published: `2026-11-10T1${index}:00:00Z` };
}

;// CONCATENATED MODULE: ./build/rules/fresh-snapshot.js



const freshSnapshot = {
    id: "fresh-snapshot",
    purpose: "Catches the team that stopped committing snapshots.",
    group: "Whether the numbers can be trusted",
    subjects: ["snapshot"],
    formula: "days since the last covered day, for each channel of `brand.accounts`",
    unit: "days",
    limit: { option: "max-age", operator: "<=" },
    options: {
        "max-age": {
            kind: "days",
            description: "Oldest that a channel's last covered day may be.",
            default: "8d",
        },
    },
    rationale: "A weekly snapshot is seven days old on the day before the next; one day is grace.",
    fix: "Export the channel again and commit the file, or take the channel out of `brand.accounts`.",
    blindSpot: "A fresh file that leaves most of the week out looks fresh; `coverage` catches that.",
    presets: { starter: { "max-age": "15d", level: "warning" }, recommended: {}, strict: {} },
    examples: {
        pass: { asOf: "2026-11-18", options: {}, records: [like("2026-11-10T09:00:00Z")] },
        fail: { asOf: "2026-11-19", options: {}, records: [like("2026-11-10T09:00:00Z")] },
    },
    judge(view, options, { brand, today }) {
        const wanted = Object.keys(brand.accounts).filter((channel) => (0,rule/* isJudged */.sL)(channel, options));
        return wanted.map((name) => {
            const scope = { channel: name };
            const channel = view.on(name);
            const { covered } = channel;
            if (covered === null) {
                const noData = `no snapshot covers any day on ${name}; commit one`;
                return { scope, actual: null, sample: null, noData };
            }
            // Somewhere it is tomorrow already; but nothing has happened on the day after.
            if (Math.min(covered.to, view.to) > today + 1) {
                const noData = `a snapshot covers ${(0,domain_day/* formatDay */.im)(covered.to)}, which is still to come; correct its dates`;
                return { scope, actual: null, sample: null, noData };
            }
            return {
                scope,
                actual: Math.max(0, today - covered.to),
                sample: null,
                at: startOf(channel.days(covered.to, covered.to).files.at(-1)),
            };
        });
    },
    describe({ actual }) {
        return `the last day that a snapshot covers is ${actual} ago`;
    },
};
function like(published) {
    return { type: "like", actor: "sam", object: "p-1", published };
}

;// CONCATENATED MODULE: ./build/rules/insider-chatter.js








const insiderChatter = {
    id: "insider-chatter",
    purpose: "Limits how much of the conversation is the company's own people talking to each other.",
    group: "Who is engaging",
    subjects: ["snapshot"],
    tellsInsiders: true,
    formula: "inbound comments of insiders toward insiders ÷ inbound comments of insiders and outsiders",
    unit: "share",
    limit: { option: "max", operator: "<=" },
    options: {
        max: { kind: "share", description: "Largest share of comments among colleagues.", default: 0.1 },
        "min-sample": minSampleOption(10, "comments by named people"),
        confidence: confidenceOption,
        ratchet: ratchetOption,
    },
    rationale: "A colleague who thanks a colleague is human; where one comment in ten does so, guests listen to a staff meeting.",
    fix: "Let colleagues thank each other at work, and answer the people outside under the post.",
    blindSpot: "A comment that answers nobody by its record, or one that no snapshot holds, counts as toward the author of the post.",
    presets: {
        starter: { max: 0.3, ratchet: true },
        recommended: { max: 0.1 },
        strict: { max: 0.05 },
    },
    examples: {
        pass: {
            asOf: "2026-11-15",
            options: { max: "25%", "min-sample": 4 },
            records: [insider_chatter_comment("c-1", "sam"), insider_chatter_comment("c-2", "ann", "c-1"), insider_chatter_comment("c-3", "ann", "c-2"), thanks()],
        },
        fail: {
            asOf: "2026-11-15",
            options: { max: "20%", "min-sample": 4 },
            records: [insider_chatter_comment("c-1", "sam"), insider_chatter_comment("c-2", "ann", "c-1"), insider_chatter_comment("c-3", "ann", "c-2"), thanks()],
        },
    },
    judge(view, options) {
        const { table, rows } = view;
        const { inside, outside, unknown, insideRows, outsideRows } = tallyInbound(table, rows, ["comment"]);
        const isChatter = (row) => table.towardSide[row] === accounts/* SIDE_CODE */.c.inside;
        const chatter = insideRows.filter(isChatter);
        const rest = [...insideRows.filter((row) => !isChatter(row)), ...outsideRows()];
        const [part, sample, max] = [(0,sum_counts/* sumCounts */.W)(table, chatter), inside + outside, (0,rule/* option */.uK)(options, "max")];
        const silent = tellsReplies(view)
            ? insideRows.filter((row) => table.actor[row] === columns/* NONE */.x3 && table.reply[row] === columns/* NONE */.x3)
            : insideRows;
        const untold = (0,sum_counts/* sumCounts */.W)(table, silent.filter((row) => table.towardSide[row] === accounts/* SIDE_CODE */.c.brand));
        let noData;
        if (sample === 0)
            noData = whyNoData(view, ["comment"], unknown);
        else if (part / sample <= max && (part + untold) / sample > max)
            noData =
                "the comments do not say whom they answer; export them with their authors and `inReplyTo` or `target`";
        const clusters = () => clusterByPost(table, chatter, rest);
        const actual = sample === 0 || noData !== undefined ? null : part / sample;
        return [{ scope: {}, actual, sample, noData, part, rows: chatter, clusters }];
    },
    describe({ actual, part, sample }) {
        return `in ${actual} of the comments the company's own people talk to each other (${part} of ${sample})`;
    },
};
/** Whether the export tells of any comment what it answers; where it does not, all seem to be toward the brand. */
function tellsReplies({ table, rows }) {
    return rows.some((row) => table.type[row] === columns/* TYPE_CODE */.BP.comment &&
        (table.reply[row] !== columns/* NONE */.x3 || table.towardSide[row] === accounts/* SIDE_CODE */.c.inside));
}
function insider_chatter_comment(id, actor, inReplyTo) {
    const to = inReplyTo === undefined ? {} : { inReplyTo };
    return { type: "comment", id, actor, object: "p-1", ...to, published: "2026-11-10T10:00:00Z" };
}
function thanks() {
    return { type: "comment", actor: "kim", inReplyTo: "c-2", published: "2026-11-10T11:00:00Z" };
}

;// CONCATENATED MODULE: ./build/rules/loosened-policy.js
const RECORDS = [
    { type: "comment", id: "c-1", actor: "sam", object: "p-1", published: "2026-11-10T09:00:00Z" },
];
const loosenedPolicy = {
    id: "loosened-policy",
    purpose: "Catches a change that loosens the rules by which it would be judged.",
    group: "Whether the numbers can be trusted",
    subjects: ["change"],
    formula: "whatever lets more pass with the change than at its base: a rule switched off, lowered in level or moved in the lenient direction, a new, longer or wider waiver, people gone from the roster",
    unit: "count",
    limit: { operator: "<=" },
    options: {},
    rationale: "What presets and extended files come to is compared, so a mere reformat is none. What may go either way, such as another `window`, is not judged and told all the same.",
    fix: "Take it back, or agree on it in a change of its own.",
    blindSpot: "Where the base has no policy yet there is nothing to loosen. The workflow itself, and so its `fail-on`, is not read; protect it by the repository's own rules.",
    presets: { recommended: { level: "warning" }, strict: {} },
    examples: {
        pass: {
            asOf: "2026-11-15",
            options: {},
            base: { rules: { "employee-share": { max: "30%" } } },
            rules: { "employee-share": { max: "20%" } },
            records: RECORDS,
        },
        fail: {
            asOf: "2026-11-15",
            options: {},
            base: { rules: { "employee-share": { max: "20%" } } },
            rules: { "employee-share": { max: "30%" } },
            records: RECORDS,
        },
    },
    judge(_view, _options, { change }) {
        const found = (change?.loosened ?? []).map(({ detail, isSure, at, about }) => ({
            scope: {},
            actual: isSure ? 1 : null,
            sample: null,
            noData: isSure ? undefined : `the change ${detail}; look whether that lets more pass`,
            detail,
            at,
            about,
        }));
        return found.length > 0 ? found : [{ scope: {}, actual: 0, sample: null }];
    },
    describe({ detail }) {
        return `the change ${detail}`;
    },
};

;// CONCATENATED MODULE: ./build/rules/outside-voices.js











const outsideVoices = {
    id: "outside-voices",
    purpose: "Asks that enough different people outside the company engage.",
    group: "Who is engaging",
    subjects: ["snapshot"],
    formula: "distinct outside accounts among inbound activities of the types",
    unit: "count",
    limit: { option: "min", operator: ">=" },
    options: {
        min: { kind: "count", description: "Fewest different people outside.", default: 10 },
        of: ofOption(activity/* INTERACTION_TYPES */.N8, "up"),
        per: perOption("week", "day", "post"),
        ratchet: ratchetOption,
    },
    rationale: "Ten people in four weeks is a small round, but a round; fewer could sit at one table.",
    fix: "Go where people already talk about the subject, and answer there first.",
    blindSpot: "Two accounts of one person count twice, and on different channels everybody does.",
    presets: { starter: { min: 3, ratchet: true }, recommended: { min: 10 }, strict: { min: 25 } },
    examples: {
        pass: { asOf: "2026-11-15", options: { min: 2 }, records: ["sam", "kim", "sam"].map(outside_voices_like) },
        fail: { asOf: "2026-11-15", options: { min: 2 }, records: ["sam", "ann", "sam"].map(outside_voices_like) },
    },
    judge(view, options) {
        const of = (0,rule/* option */.uK)(options, "of");
        const { table } = view;
        return splitView(view, (0,rule/* option */.uK)(options, "per"), of).map(({ scope, view: part, rows }) => {
            const tallied = tallyVoices(table, tallyInbound(table, rows, of));
            const { voices, named, unnamed } = tallied;
            const missing = (0,rule/* option */.uK)(options, "min") - voices.length;
            const noData = whyTooFew(part, of, { missing, named, unnamed });
            const actual = noData === undefined ? voices.length : null;
            const shown = (0,store_rows/* filterRows */.Ee)(tallied.rows, (row) => table.actor[row] !== columns/* NONE */.x3);
            const at = shown.length > 0 ? undefined : startOf(part.files.at(-1));
            return { scope, actual, sample: null, noData, rows: shown, at };
        });
    },
    describe({ actual }, options) {
        return `different people outside behind the ${(0,wording/* typeWords */.yL)((0,rule/* option */.uK)(options, "of"))}: ${actual}`;
    },
};
function outside_voices_like(actor, index) {
    return { type: "like", actor, object: "p-1", published: `2026-11-10T1${index}:00:00Z` };
}

// EXTERNAL MODULE: ./build/store/categories.js
var categories = __webpack_require__(1668);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(5365);
;// CONCATENATED MODULE: ./build/store/rows-by-day.js


/** The rows of each local day that has one, in the order of days; undated rows are left out. */
function rowsByDay(table, rows) {
    const days = (0,group_by/* groupBy */.$)(rows, (row) => table.day[row]);
    days.delete(columns/* UNDATED */.oc);
    return new Map([...days].sort(([a], [b]) => a - b));
}

;// CONCATENATED MODULE: ./build/metrics/cadence.js



/** The days of a view with a promotional post, in order. */
function promotionalDays(view) {
    const days = rowsByDay(view.table, (0,categories/* categoryCounts */.FM)(view).rows);
    return [...days].map(([day, rows]) => ({ day, rows, count: (0,sum_counts/* sumCounts */.W)(view.table, rows) }));
}
/**
 * The seven consecutive days with the most promotional posts, of those that end on a day of `days`.
 * @param before promotional days that are all earlier
 */
function fullestWeek(days, before) {
    const all = [...before, ...days];
    return most(days.map((last) => all.filter(({ day }) => day <= last.day && day > last.day - 7)));
}
/**
 * The longest run of consecutive days that each have a promotional post, of those that end on a day of `days`.
 * @param before promotional days that are all earlier
 */
function longestRun(days, before) {
    let run = [];
    let longest = [];
    for (const one of [...before, ...days]) {
        run = run.at(-1)?.day === one.day - 1 ? [...run, one] : [one];
        if (days.includes(one) && run.length > longest.length)
            longest = run;
    }
    return longest;
}
function most(weeks) {
    return weeks
        .map((days) => ({ days, count: days.reduce((sum, { count }) => sum + count, 0) }))
        .reduce((fullest, week) => (week.count > fullest.count ? week : fullest), {
        days: [],
        count: 0,
    });
}

;// CONCATENATED MODULE: ./build/rules/promotional-cadence.js




const WHAT = {
    "max-per-day": "promotional posts in one day",
    "max-per-week": "promotional posts in 7 consecutive days",
    "max-run": "days in a row with a promotional post",
};
const promotionalCadence = {
    id: "promotional-cadence",
    purpose: "Limits how often the brand posts about itself: in a day, in a week, and day after day.",
    group: "What the brand posts",
    subjects: ["snapshot", "plan"],
    formula: "promotional posts in each day, most of them in any 7 consecutive days, and the longest run of consecutive days with one; beside a plan, the 7 days before it count too, as the snapshots have them",
    unit: "count",
    limit: { option: "max-per-day", operator: "<=", others: ["max-per-week", "max-run"] },
    options: {
        "max-per-day": { kind: "count", description: "Most promotional posts in one local day.", default: 1 },
        "max-per-week": {
            kind: "count",
            description: "Most promotional posts in any 7 consecutive days.",
            default: 2,
        },
        "max-run": {
            kind: "count",
            description: "Most consecutive days that each have a promotional post.",
            default: 2,
        },
    },
    rationale: "Two in a week leave most days for something else, and a third day in a row is a campaign.",
    fix: "Move a promotional post to another week, or put something useful in its place.",
    blindSpot: "Posts without a category are not counted, nor what was published before a plan and is in no snapshot. A run is followed back no further than the window, or the 7 days before a plan.",
    presets: {
        starter: { "max-per-day": 2, "max-per-week": 5, "max-run": 3, level: "warning" },
        recommended: {},
        strict: { "max-per-week": 1, "max-run": 1 },
        "posting-plan": {},
    },
    examples: {
        pass: { asOf: "2026-11-15", options: { window: "7d" }, records: ["10", "13"].map(promotional_cadence_post) },
        fail: {
            asOf: "2026-11-15",
            options: { window: "7d", "max-run": 7 },
            records: ["10", "11", "13"].map(promotional_cadence_post),
        },
    },
    judge(view, _, { published }) {
        const { posts, classified } = (0,categories/* categoryCounts */.FM)(view);
        const noData = promotional_cadence_whyUntold(view, posts, classified);
        if (noData !== undefined)
            return [{ scope: {}, actual: null, sample: null, noData }];
        const before = published === null ? [] : promotionalDays(published.like(view));
        const days = promotionalDays(view);
        const week = fullestWeek(days, before);
        const run = longestRun(days, before);
        const shown = (some) => ({
            sample: null,
            // The last is the one too many.
            rows: some.flatMap(({ rows }) => rows).reverse(),
        });
        const ours = (some) => some.filter((one) => days.includes(one));
        const past = (some) => some.filter((one) => before.includes(one));
        return [
            ...days.map((one) => ({
                scope: { from: (0,domain_day/* formatDay */.im)(one.day), to: (0,domain_day/* formatDay */.im)(one.day) },
                actual: one.count,
                ...shown([one]),
            })),
            {
                scope: {},
                actual: week.count,
                limitedBy: "max-per-week",
                part: past(week.days).reduce((sum, { count }) => sum + count, 0),
                ...shown(ours(week.days)),
            },
            {
                scope: {},
                actual: run.length,
                limitedBy: "max-run",
                part: past(run).length,
                ...shown(ours(run)),
            },
        ];
    },
    describe({ actual, part, limitedBy }) {
        const past = part === "0" ? "" : ` (${part} of them already published)`;
        return `${WHAT[limitedBy]}: ${actual}${past}`;
    },
};
function promotional_cadence_whyUntold(view, posts, classified) {
    if (posts === 0)
        return whyNoPosts(view);
    if (classified > 0)
        return undefined;
    return "none of the posts has a category; label them, or give the policy `categories`";
}
function promotional_cadence_post(day) {
    return {
        type: "post",
        actor: "acme",
        id: `p-${day}`,
        category: "promotional",
        published: `2026-11-${day}T09:00:00Z`,
    };
}

;// CONCATENATED MODULE: ./build/rules/promotional-share.js





const promotionalShare = {
    id: "promotional-share",
    purpose: "Limits how many of the brand's posts are about itself.",
    group: "What the brand posts",
    subjects: ["snapshot", "plan"],
    formula: "promotional posts ÷ posts with a category",
    unit: "share",
    limit: { option: "max", operator: "<=" },
    options: {
        max: { kind: "share", description: "Largest share of promotional posts.", default: 0.2 },
        "max-unclassified": {
            kind: "share",
            description: "With a larger share of posts without a category the rule does not judge.",
            default: 0.5,
            lenient: "up",
        },
        "min-sample": minSampleOption(5, "posts with a category"),
        confidence: confidenceOption,
        ratchet: ratchetOption,
    },
    rationale: "One post in five about ourselves leaves four that are of use to somebody else.",
    fix: "Swap a promotional post for one that teaches, asks or passes on what somebody else made.",
    blindSpot: "It knows a post's category by its label, or by the policy's words; a promotion that avoids them passes.",
    presets: {
        starter: { max: 0.5, level: "warning" },
        recommended: { max: 0.2 },
        strict: { max: 0.1 },
        "posting-plan": { max: 0.2 },
    },
    examples: {
        pass: {
            asOf: "2026-11-15",
            options: {},
            records: ["promotional", "educational", "educational", "community", "community"].map(promotional_share_post),
        },
        fail: {
            asOf: "2026-11-15",
            options: {},
            records: ["promotional", "promotional", "educational", "community", "community"].map(promotional_share_post),
        },
    },
    judge(view, options) {
        const { posts, classified, promotional, rows } = (0,categories/* categoryCounts */.FM)(view);
        const most = (0,rule/* option */.uK)(options, "max-unclassified");
        const unclassified = posts === 0 ? 0 : (posts - classified) / posts;
        let noData = posts === 0 ? whyNoPosts(view) : undefined;
        if (unclassified > most) {
            noData = `${(0,wording/* quantity */.au)(unclassified, "share", most)} of the posts have no category, at most ${(0,wording/* quantity */.au)(most, "share")} may; label them, or give the policy \`categories\``;
        }
        const actual = classified === 0 || noData !== undefined ? null : promotional / classified;
        return [{ scope: {}, actual, sample: classified, noData, part: promotional, rows }];
    },
    describe({ actual, part, sample }) {
        return `${actual} of the posts are promotional (${part} of ${sample})`;
    },
};
function promotional_share_post(category, index) {
    return {
        type: "post",
        actor: "acme",
        id: `p-${index}`,
        category,
        published: `2026-11-1${index}T09:00:00Z`,
    };
}

;// CONCATENATED MODULE: ./build/rules/reply-owner.js



const replyOwner = {
    id: "reply-owner",
    purpose: "Asks that somebody is named to answer the replies on every day with a planned post.",
    group: "What the brand posts",
    subjects: ["plan"],
    formula: "local days with a planned post of which none has an `owner`",
    unit: "days",
    limit: { option: "max", operator: "<=" },
    options: {
        max: { kind: "count", description: "Most days on which nobody is named.", default: 0 },
    },
    rationale: "A post invites answers, and what is everybody's task is nobody's, so the default is no such day.",
    fix: "Give one of the day's posts an `owner` who answers whoever replies.",
    blindSpot: "It sees that somebody is named, not that they are at work that day, nor that they answer.",
    presets: { "posting-plan": {} },
    examples: {
        pass: { asOf: "2026-11-11", options: {}, records: [reply_owner_post("10", "p-014"), reply_owner_post("11", "p-003")] },
        fail: { asOf: "2026-11-11", options: {}, records: [reply_owner_post("10", "p-014"), reply_owner_post("11", null)] },
    },
    judge(view) {
        const { table } = view;
        const days = [...rowsByDay(table, (0,store_posts/* brandPosts */.N)(view)).values()];
        const open = days.filter((posts) => posts.every((row) => !table.post(row)?.owner?.trim()));
        const rows = open.flat();
        return [{ scope: {}, actual: open.length, sample: null, noData: whyNonePlanned(days.length), rows }];
    },
    describe({ actual }) {
        return `${actual} with a planned post and nobody named to answer the replies`;
    },
};
function reply_owner_post(day, owner) {
    return { type: "post", actor: "acme", id: `p-${day}`, published: `2026-11-${day}T09:00:00Z`, owner };
}

// EXTERNAL MODULE: ./build/domain/quantity.js
var quantity = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/rules/response-rate.js








const question = {
    type: "comment",
    id: "c-1",
    actor: "sam",
    object: "p-1",
    published: "2026-11-10T09:00:00Z",
};
const responseRate = {
    id: "response-rate",
    purpose: "Asks that people outside who come to the brand get an answer in time.",
    group: "How the brand engages",
    subjects: ["snapshot"],
    formula: "answered within the time ÷ inbound activities of outsiders toward the brand that are due",
    unit: "share",
    limit: { option: "min", operator: ">=" },
    options: {
        min: { kind: "share", description: "Smallest share answered in time.", default: 0.9 },
        within: { kind: "duration", description: "How soon an answer must come.", default: "24h", lenient: "up" },
        ...answerOptions,
        "min-sample": minSampleOption(10, "activities that are due"),
        confidence: confidenceOption,
        ratchet: ratchetOption,
    },
    rationale: "A day is what a person who writes to a company expects at the longest; nine in ten leaves room for the ones that need no answer.",
    fix: "Answer the oldest open ones first, and name who answers on which day.",
    blindSpot: "An answer is a reply or any later activity toward the same person; whether it helped is not seen. Activities with a date and no time are left out.",
    presets: {
        starter: {
            min: 0.5,
            to: ["comment", "mention", "quote", "review", "message"],
            within: "3d",
            ratchet: true,
        },
        recommended: { min: 0.9, to: ["comment", "mention", "quote", "review", "message"] },
        strict: { min: 0.95, within: "12h" },
    },
    examples: {
        pass: {
            asOf: "2026-11-15",
            options: { "min-sample": 1 },
            records: [
                question,
                { type: "comment", actor: "acme", inReplyTo: "c-1", published: "2026-11-11T09:00:00Z" },
            ],
        },
        fail: {
            asOf: "2026-11-15",
            options: { "min-sample": 1 },
            records: [
                question,
                { type: "comment", actor: "acme", inReplyTo: "c-1", published: "2026-11-11T09:00:01Z" },
            ],
        },
    },
    judge(view, options) {
        const to = (0,rule/* option */.uK)(options, "to");
        const within = (0,quantity/* parseDuration */.E9)((0,rule/* option */.uK)(options, "within"));
        const told = (0,responses/* responses */.nK)(view, to, within, (0,rule/* option */.uK)(options, "by"));
        const { all, answered, share } = (0,responses/* answeredShare */.t6)(view, told, within);
        const late = (0,store_rows/* filterRows */.Ee)(told.due, (row) => told.delay[row] > within);
        const inTime = (0,store_rows/* filterRows */.Ee)(told.due, (row) => told.delay[row] <= within);
        const noData = untoldAnswers(view, to, told);
        const actual = all === 0 || noData !== undefined ? null : share;
        const clusters = () => clusterByPost(view.table, inTime, late);
        return [{ scope: {}, actual, sample: all, noData, part: answered, rows: late, clusters }];
    },
    describe({ actual, part, sample }, options) {
        const what = (0,wording/* typeWords */.yL)((0,rule/* option */.uK)(options, "to"));
        return `${actual} of the ${what} of people outside toward the brand were answered within ${(0,rule/* option */.uK)(options, "within")} (${part} of ${sample})`;
    },
};

// EXTERNAL MODULE: ./build/metrics/answer-percentile.js
var answer_percentile = __webpack_require__(5000);
;// CONCATENATED MODULE: ./build/rules/response-time.js








const TALK = ["comment", "mention", "quote", "review", "message"];
const responseTime = {
    id: "response-time",
    purpose: "Limits how long people outside who come to the brand wait for the first answer.",
    group: "How the brand engages",
    subjects: ["snapshot"],
    formula: "percentile (nearest rank) of the time to the first answer, over inbound activities of outsiders toward the brand that are due; one without an answer counts as infinite, and is shown as the time waited up to the end of the as-of day",
    unit: "hours",
    limit: { option: "max", operator: "<=" },
    options: {
        max: { kind: "duration", description: "Longest time at the percentile.", default: "24h" },
        percentile: {
            kind: "percentile",
            description: "Which percentile; 50 is the median.",
            default: 50,
            lenient: "down",
        },
        ...answerOptions,
        "min-sample": minSampleOption(10, "activities that are due"),
        ratchet: ratchetOption,
    },
    rationale: "A day is what a person who writes to a company expects at the longest; the median asks it for every second one, and leaves it to `response-rate` how many may be left without.",
    fix: "Answer those who wait longest first, and name who answers on which day.",
    blindSpot: "Nights and weekends count in full. An answer is a reply or any later activity toward the same person; whether it helped is not seen. Activities with a date and no time are left out.",
    presets: {
        starter: { max: "3d", to: TALK, ratchet: true },
        recommended: { max: "24h", to: TALK },
        strict: { max: "4h", to: TALK },
    },
    examples: {
        pass: {
            asOf: "2026-11-15",
            options: { "min-sample": 2 },
            records: [
                ...["sam", "kim"].map(response_time_question),
                { type: "comment", actor: "acme", inReplyTo: "c-sam", published: "2026-11-11T09:00:00Z" },
            ],
        },
        fail: {
            asOf: "2026-11-15",
            options: { "min-sample": 2, percentile: 90 },
            records: [
                ...["sam", "kim"].map(response_time_question),
                { type: "comment", actor: "acme", inReplyTo: "c-sam", published: "2026-11-11T09:00:00Z" },
            ],
        },
    },
    judge(view, options) {
        const to = (0,rule/* option */.uK)(options, "to");
        const max = (0,quantity/* parseDuration */.E9)((0,rule/* option */.uK)(options, "max"));
        const told = (0,responses/* responses */.nK)(view, to, max, (0,rule/* option */.uK)(options, "by"));
        const { all, answered } = (0,responses/* answeredShare */.t6)(view, told, Number.MAX_VALUE);
        const reached = (0,answer_percentile/* percentileDelay */.D)(view, told, (0,rule/* option */.uK)(options, "percentile"));
        const delayOf = (row) => told.delay[row];
        const late = (0,store_rows/* filterRows */.Ee)(told.due, (row) => delayOf(row) > max);
        late.sort((a, b) => (delayOf(a) === delayOf(b) ? a - b : delayOf(b) - delayOf(a)));
        const noData = untoldAnswers(view, to, told);
        return [
            {
                scope: {},
                actual: reached === null || noData !== undefined ? null : reached.delay / domain_day/* HOUR_MS */.iQ,
                isMore: reached?.isWaiting === true,
                sample: all,
                noData,
                part: all - answered,
                rows: late,
            },
        ];
    },
    describe({ actual, part, sample }, options) {
        const percentile = (0,rule/* option */.uK)(options, "percentile");
        const what = percentile === 50
            ? "the median time to a first answer"
            : `percentile ${percentile} of the times to a first answer`;
        return `${what} is ${actual} (${part} of ${sample} still wait)`;
    },
};
function response_time_question(actor) {
    const id = `c-${actor}`;
    return { type: "comment", id, actor, object: "p-1", published: "2026-11-10T09:00:00Z" };
}

;// CONCATENATED MODULE: ./build/rules/returning-outsiders.js










const returningOutsiders = {
    id: "returning-outsiders",
    purpose: "Asks that people outside who came once come back.",
    group: "Who is engaging",
    subjects: ["snapshot"],
    formula: "outside accounts active in the window and in the one before ÷ outside accounts active in the one before, which is as long and ends where this one begins",
    unit: "share",
    limit: { option: "min", operator: ">=" },
    options: {
        min: { kind: "share", description: "Smallest share that comes back.", default: 0.1 },
        "min-sample": minSampleOption(20, "outside accounts in the window before"),
        confidence: confidenceOption,
        ratchet: ratchetOption,
    },
    rationale: "Most people who like one post are never seen again, so one in ten is a modest wish; of fewer than twenty accounts a tenth is one or two people.",
    fix: "Answer those who came, ask what they want next, and publish that.",
    blindSpot: "Somebody who comes back under another account, or has joined the company since, did not come back. Types of activity that were not exported in this window are left out of both, by channel.",
    presets: {
        starter: { min: 0.05, level: "notice" },
        recommended: { min: 0.1, level: "warning" },
        strict: { min: 0.2 },
    },
    examples: {
        pass: {
            asOf: "2026-11-14",
            options: { min: "50%", window: "7d", "min-sample": 2 },
            records: [returning_outsiders_like("sam", "05"), returning_outsiders_like("kim", "06"), returning_outsiders_like("kim", "12")],
        },
        fail: {
            asOf: "2026-11-14",
            options: { min: "50%", window: "7d", "min-sample": 2 },
            records: [returning_outsiders_like("sam", "05"), returning_outsiders_like("kim", "06"), returning_outsiders_like("lee", "12")],
        },
    },
    judge(view, options) {
        const min = (0,rule/* option */.uK)(options, "min");
        const before = view.before();
        const told = exportedTypes(view);
        const [earlier, now] = [outsiders(before, told), outsiders(view, told)];
        const back = new Set(now.voices.map(({ account }) => account));
        const lost = earlier.voices.filter(({ account }) => !back.has(account));
        const sample = earlier.voices.length;
        const part = sample - lost.length;
        let noData;
        if (before.files.length === 0)
            noData = `no snapshot covers the window before, ${(0,domain_day/* formatDay */.im)(before.from)} to ${(0,domain_day/* formatDay */.im)(before.to)}; commit one, or judge a shorter \`window\``;
        else if (sample === 0)
            noData = whyNoData(view, activity/* INTERACTION_TYPES */.N8, 0) ?? whyNoData(before, activity/* INTERACTION_TYPES */.N8, earlier.unnamed);
        else if (part / sample < min) {
            const missing = Math.ceil(min * sample - part);
            noData = whyTooFew(view, activity/* INTERACTION_TYPES */.N8, { ...now, missing });
        }
        const actual = sample === 0 || noData !== undefined ? null : part / sample;
        return [{ scope: {}, actual, sample, noData, part, rows: lost.map(({ row }) => row) }];
    },
    describe({ actual, part, sample }) {
        return `${actual} of the people outside who were here in the window before came back (${part} of ${sample})`;
    },
};
/** Who was active from outside in a view, by the types of activity that are told of each channel. */
function outsiders(view, told) {
    const { table } = view;
    const rows = (0,store_rows/* filterRows */.Ee)(view.rows, (row) => (0,type_mask/* isAmong */.F)(table.type[row], told.get(table.channel[row]) ?? 0));
    return tallyVoices(table, tallyInbound(table, rows, activity/* INTERACTION_TYPES */.N8));
}
function returning_outsiders_like(actor, day) {
    return { type: "like", actor, object: `p-${day}`, published: `2026-11-${day}T09:00:00Z` };
}

// EXTERNAL MODULE: ./build/metrics/talk.js
var talk = __webpack_require__(5650);
;// CONCATENATED MODULE: ./build/rules/self-talk.js



const selfTalk = {
    id: "self-talk",
    purpose: "Limits how much the brand's posts speak of us rather than of the reader.",
    group: "What the brand posts",
    subjects: ["snapshot", "plan"],
    formula: "we-words ÷ (we-words + you-words) over the posts' text; we, us, our, ours, ourselves and the policy's `brand.words`, against you, your, yours, yourself, yourselves",
    unit: "share",
    limit: { option: "max", operator: "<=" },
    options: {
        max: { kind: "share", description: "Largest share of words that speak of us.", default: 0.6 },
        words: {
            kind: "talk",
            description: "The words to count instead of the English ones; `brand.words` count as ours in any language.",
        },
        "min-sample": minSampleOption(20, "of these words"),
        confidence: confidenceOption,
        ratchet: ratchetOption,
    },
    rationale: "Three words about us for every two about the reader is where a text begins to read as a speech.",
    fix: "Say what it does for the reader, in words that speak to the reader.",
    blindSpot: "It counts words and does not understand them: praise in the third person passes, and posts without a text are not looked at. Without `words` it knows English alone.",
    presets: {
        recommended: { max: 0.6, level: "warning" },
        strict: { max: 0.5 },
        "posting-plan": { max: 0.6 },
    },
    examples: {
        pass: {
            asOf: "2026-11-15",
            options: { "min-sample": 4 },
            records: [
                { ...self_talk_post("p-1"), content: "Do your wheels squeak? Here is how you clean them." },
                { ...self_talk_post("p-2"), content: "Show us the rink that you like best. We will pass it on." },
            ],
        },
        fail: {
            asOf: "2026-11-15",
            options: { "min-sample": 4 },
            records: [
                { ...self_talk_post("p-1"), content: "We are proud of our new wheels. Nobody makes wheels as we do." },
                { ...self_talk_post("p-2"), content: "Our team has won again. Have you seen us on the stage?" },
            ],
        },
    },
    judge(view, options) {
        const { posts, we, you, rows } = (0,talk/* talkCounts */.P)(view, options["words"]);
        const sample = we + you;
        let noData = posts === 0 ? whyNoPosts(view) : undefined;
        if (posts > 0 && rows.length === 0)
            noData = "the posts have no text; export them with their `content`";
        return [{ scope: {}, actual: sample === 0 ? null : we / sample, sample, noData, part: we, rows }];
    },
    describe({ actual, part, sample }) {
        return `${actual} of the words that speak of us or of the reader speak of us (${part} of ${sample})`;
    },
};
function self_talk_post(id) {
    return { type: "post", actor: "acme", id, published: "2026-11-10T09:00:00Z" };
}

;// CONCATENATED MODULE: ./build/rules/undisclosed-insiders.js







const undisclosedInsiders = {
    id: "undisclosed-insiders",
    purpose: "Finds the company's own people who speak or review without saying that they work there.",
    group: "Who is engaging",
    subjects: ["snapshot"],
    tellsInsiders: true,
    formula: "inbound activities of the types by insiders with `disclosed: false`; of reviews also those where `disclosed` is missing",
    unit: "count",
    limit: { option: "max", operator: "<=" },
    options: {
        max: { kind: "count", description: "Most such activities.", default: 0 },
        of: ofOption(["review", "comment", "quote"], "down"),
        ratchet: ratchetOption,
    },
    rationale: "Readers take a review for a customer's, so there is no number of hidden ones that is fine; some countries forbid them (in the United States 16 CFR 465.5). A colleague's comment mostly shows where they work, so there a missing `disclosed` is not held against them.",
    fix: "Have it taken down, or have its author add that they work for the company.",
    blindSpot: "It goes by the record's `disclosed` and reads no text. Insiders who are not on the roster count as outsiders.",
    presets: { starter: { level: "notice" }, recommended: { level: "warning" }, strict: {} },
    examples: {
        pass: { asOf: "2026-11-15", options: {}, records: [review("sam"), review("ann", true)] },
        fail: { asOf: "2026-11-15", options: {}, records: [review("sam"), review("ann")] },
    },
    judge(view, options) {
        const of = (0,rule/* option */.uK)(options, "of");
        const { table } = view;
        const { inside, outside, unknown, insideRows } = tallyInbound(table, view.rows, of);
        const spoken = insideRows.filter((row) => table.type[row] !== columns/* TYPE_CODE */.BP.review);
        const isSilent = spoken.length > 0 && spoken.every((row) => table.disclosed(row) === null);
        const rows = insideRows.filter((row) => (table.disclosed(row) ?? table.type[row] !== columns/* TYPE_CODE */.BP.review) === false);
        const actual = (0,sum_counts/* sumCounts */.W)(table, rows);
        let noData;
        if (inside + outside === 0)
            noData = whyNoData(view, of, unknown);
        else if (actual <= (0,rule/* option */.uK)(options, "max") && isSilent)
            noData = `the ${(0,wording/* typeWords */.yL)(of.filter((type) => type !== "review"))} of insiders do not say whether they disclosed it; export \`disclosed\`, or judge \`of: [review]\` alone`;
        return [{ scope: {}, actual: noData === undefined ? actual : null, sample: null, noData, rows }];
    },
    describe({ actual }, options) {
        const what = (0,wording/* typeWords */.yL)((0,rule/* option */.uK)(options, "of"));
        return `${what} by the company's own people that do not say that they work there: ${actual}`;
    },
};
function review(actor, disclosed) {
    const told = disclosed === undefined ? {} : { disclosed };
    return { type: "review", actor, ...told, published: "2026-11-10T10:00:00Z" };
}

;// CONCATENATED MODULE: ./build/rules/voice-concentration.js







const voiceConcentration = {
    id: "voice-concentration",
    purpose: "Asks that the engagement from outside is not the work of a handful of people.",
    group: "Who is engaging",
    subjects: ["snapshot"],
    formula: "fewest outside accounts that together make up half of the outside activities of the types",
    unit: "count",
    limit: { option: "min", operator: ">=" },
    options: {
        min: { kind: "count", description: "Fewest people who may make up half.", default: 4 },
        of: ofOption(activity/* INTERACTION_TYPES */.N8),
        "min-sample": minSampleOption(20, "activities by named people outside"),
        ratchet: ratchetOption,
    },
    rationale: "Where three people make up half, one holiday empties the page. Of fewer than twenty activities, half is too few to tell a habit from chance.",
    fix: "Invite those who read and never speak: ask them a question that takes one line to answer.",
    blindSpot: "One person with several accounts counts as several, and everybody does on each channel. Activities that name nobody are left out; where they are more than the named ones the rule does not judge.",
    presets: { starter: { min: 2, level: "warning" }, recommended: { min: 4 }, strict: { min: 8 } },
    examples: {
        pass: {
            asOf: "2026-11-15",
            options: { min: 2, "min-sample": 5 },
            records: ["sam", "kim", "sam", "lee", "noor"].map(voice_concentration_like),
        },
        fail: {
            asOf: "2026-11-15",
            options: { min: 2, "min-sample": 5 },
            records: ["sam", "kim", "sam", "sam", "noor"].map(voice_concentration_like),
        },
    },
    judge(view, options) {
        const of = (0,rule/* option */.uK)(options, "of");
        const { table } = view;
        const { voices, heard: sample, unnamed } = tallyVoices(table, tallyInbound(table, view.rows, of));
        const name = ({ account }) => table.accounts.name(account);
        voices.sort((a, b) => b.count - a.count || (name(a) < name(b) ? -1 : 1));
        let half = 0;
        for (let made = 0; made * 2 < sample; half++)
            made += voices[half]?.count ?? 0;
        let noData;
        if (sample === 0)
            noData = whyNoData(view, of, unnamed);
        else if (unnamed > sample)
            noData = `more than half of the ${(0,wording/* typeWords */.yL)(of)} name nobody; export them with their authors`;
        const rows = voices.slice(0, half).map(({ row }) => row);
        return [{ scope: {}, actual: noData === undefined ? half : null, sample, noData, rows }];
    },
    describe({ actual, sample }, options) {
        const what = (0,wording/* typeWords */.yL)((0,rule/* option */.uK)(options, "of"));
        return `people outside behind half of all ${what} from outside (${sample}): ${actual}`;
    },
};
function voice_concentration_like(actor, index) {
    return { type: "like", actor, object: `p-${index}`, published: `2026-11-10T1${index}:00:00Z` };
}

;// CONCATENATED MODULE: ./build/rules/index.js




















/** Every rule, in the order of reports and docs. */
const rules = [
    employeeShare,
    employeeOnlyPosts,
    outsideVoices,
    voiceConcentration,
    returningOutsiders,
    insiderChatter,
    undisclosedInsiders,
    dailyOutsideInteractions,
    responseRate,
    responseTime,
    promotionalShare,
    promotionalCadence,
    selfTalk,
    employeeAmplification,
    replyOwner,
    coverage,
    claimedMetrics,
    freshSnapshot,
    appendOnly,
    loosenedPolicy,
];
/** A rule by its id; undefined for a word that is none. */
function ruleById(id) {
    return rules.find((rule) => rule.id === id);
}


/***/ }),

/***/ 2525:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ activitySchema),
/* harmony export */   s: () => (/* binding */ envelopeSchema)
/* harmony export */ });
/* harmony import */ var _domain_activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(764);

const text = (description) => ({ type: ["string", "null"], maxLength: 4096, description });
const account = {
    anyOf: [
        { type: "null" },
        { type: "string", maxLength: 4096 },
        {
            type: "object",
            properties: {
                id: { type: "string", maxLength: 4096 },
                handle: { type: "string", maxLength: 4096 },
                name: { type: "string" },
                bot: { type: "boolean" },
            },
        },
    ],
};
const moment = {
    anyOf: [{ type: "null" }, { type: "string", format: "date-time" }, { type: "string", format: "date" }],
};
/** JSON Schema of one record; unknown keys are let through, so that a source may carry more. */
const activitySchema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Vanity Check activity",
    description: "One record of a snapshot: who did what, when and to what.",
    type: "object",
    required: ["type"],
    properties: {
        type: { enum: _domain_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVITY_TYPES */ .gI, description: "What was done." },
        published: { ...moment, description: "When: an RFC 3339 time with offset, or a date." },
        id: text("Unique in its channel."),
        actor: { ...account, description: "Who did it; missing where nobody is named." },
        object: text("Id of the post it was done to."),
        inReplyTo: text("Id of the post or comment that it answers."),
        target: text("The account it was done toward."),
        channel: text("Where it happened."),
        content: { type: ["string", "null"], description: "Text of a post; best left out for anything else." },
        category: text("Kind of post, such as promotional or educational."),
        answeredAt: {
            anyOf: [{ type: "null" }, { type: "string", format: "date-time" }],
            description: "When the brand first answered.",
        },
        count: {
            type: ["integer", "null"],
            minimum: 1,
            maximum: 4294967295,
            description: "An aggregated row stands for so many.",
        },
        side: { enum: [..._domain_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDES */ .BV, null], description: "Side of an aggregated row without actor." },
        disclosed: { type: ["boolean", "null"], description: "The insider said that they work for the company." },
        totals: {
            type: ["object", "null"],
            additionalProperties: { type: "integer", minimum: 0 },
            propertyNames: { enum: _domain_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVITY_TYPES */ .gI },
            description: "The platform's own totals of a post, by type.",
        },
        amplifiers: {
            type: ["array", "null"],
            items: { type: "string", maxLength: 4096 },
            description: "Plan: people asked to react.",
        },
        owner: text("Plan: who answers the replies."),
        bot: { type: ["boolean", "null"], description: "The source marks the actor as a bot." },
        url: { type: ["string", "null"], description: "For people." },
    },
};
const date = { type: "string", format: "date" };
/** JSON Schema of what a file says of itself. */
const envelopeSchema = {
    type: "object",
    properties: {
        version: { const: 1 },
        channel: { type: "string", minLength: 1, maxLength: 4096 },
        period: {
            type: "object",
            required: ["from", "to"],
            additionalProperties: false,
            properties: { from: date, to: date },
            description: "First and last local day covered, both included.",
        },
        complete: {
            type: "array",
            items: { enum: _domain_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVITY_TYPES */ .gI },
            uniqueItems: true,
            description: "Types exported in full, so that no row means that nothing happened.",
        },
        outbound: { type: "boolean", description: "False where what the brand itself did was not exported." },
    },
};


/***/ }),

/***/ 1588:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ word),
/* harmony export */   W: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _lib_enumerate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(786);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2036);


/** Words one of ajv's errors: what is wrong, and how it is written instead. */
function word(error, validated) {
    const path = keys(error.instancePath);
    const { params } = error;
    const place = keys(decodeURIComponent(error.schemaPath)).slice(0, -1);
    const schema = at(validated.schema, place);
    if (error.propertyName !== undefined)
        return unknownKey(path, error.propertyName, params["allowedValues"]);
    if (error.keyword === "additionalProperties") {
        const key = String(params["additionalProperty"]);
        const home = homeOf(key, schema);
        if (home !== undefined)
            return atKey(path, key, `; it belongs into \`${home}\`, indented below it`);
        return unknownKey(path, key, keysOf(schema));
    }
    const branches = branchesAt(validated.schema, place);
    const like = [schema, ...branches].flatMap((part) => part["examples"] ?? []);
    const data = at(validated.value, path);
    if (error.keyword === "format")
        return { path, atKey: false, message: noFormat(data, schema, branches) };
    return { path, atKey: false, message: sentence(error, data, schema, like) };
}
function unknownKey(path, key, known) {
    return atKey(path, key, DECIMALS.test(key) ? COMMA : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known));
}
function atKey(path, key, hint) {
    return { path: [...path, key], atKey: true, message: `unknown key ${show(key)}${hint}` };
}
/** The known key of the same map whose own map has the key: it was not indented. */
function homeOf(key, schema) {
    return Object.entries(propertiesOf(schema)).find(([, sibling]) => keysOf(sibling).includes(key))?.[0];
}
function keysOf(schema) {
    const { enum: names = [] } = (schema["propertyNames"] ?? {});
    return [...Object.keys(propertiesOf(schema)), ...names];
}
function propertiesOf(schema) {
    return schema["properties"] ?? {};
}
/** What YAML makes a key of where `{ max: 0,2 }` is written with a comma. */
const DECIMALS = /^\d+%?$/;
const COMMA = "; a comma ends a value inside braces, so write fractions with a point, such as `0.2`";
function sentence(error, data, schema, like) {
    const { params } = error;
    const hint = like.length === 0 ? "" : `; write it like ${choice(like)}`;
    switch (error.keyword) {
        case "required":
            return missing(String(params["missingProperty"]), schema);
        case "enum": {
            const known = params["allowedValues"].filter((value) => value !== null).map(String);
            return `${show(data)} is not known${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(String(data), known)}`;
        }
        case "const":
            return `must be ${show(params["allowedValue"])}, not ${show(data)}`;
        case "type":
            return `must be ${kinds(params["type"])}, not ${show(data)}${hint || form([schema], data)}`;
        case "anyOf":
            return `must be ${alternatives(schema["anyOf"])}, not ${show(data)}${hint || form(schema["anyOf"], data)}`;
        case "pattern":
            return `${show(data)} must be written like ${choice(like)}${bound(schema)}`;
        case "minimum":
            return `must be at least ${params["limit"]}, not ${show(data)}${hint}`;
        case "maximum":
            return `must be at most ${params["limit"]}, not ${show(data)}${hint}`;
        case "minLength":
            return "the text is empty";
        case "maxLength":
            return `the text is longer than ${params["limit"]} characters`;
        case "minItems":
            return "the list is empty; name at least one";
        case "maxItems":
            return `the list has more than ${params["limit"]} items; split it`;
        case "minProperties":
            return "the map is empty; name at least one";
        case "uniqueItems":
            return `the list names ${show(data[params["j"]])} twice`;
        default:
            return `${show(data)} ${error.message ?? "is not valid"}`;
    }
}
function missing(key, schema) {
    const wanted = propertiesOf(schema)[key]?.["const"];
    return `"${key}" is missing${wanted === undefined ? "" : `; add \`${key}: ${wanted}\``}`;
}
/** How a value is written by one of the branches, where it is nearly that. */
function form(branches, data) {
    const branch = (type) => branches.find((one) => [one["type"]].flat().includes(type));
    const text = branch("string");
    const isAnyText = text !== undefined && !("format" in text || "pattern" in text);
    if (isAnyText && typeof data === "number")
        return `; put quotes around it: \`"${data}"\``;
    const item = typeof data === "string" ? itemOf(branch("array"), data) : null;
    if (item !== null)
        return `; write \`[${item}]\``;
    return branch("object") && branches.length === 1 ? "; it is written `{ key: value }`" : "";
}
/** What a list may hold that is a text, or nearly: null where that is nothing. */
function itemOf(list, text) {
    const { type, enum: known } = (list?.["items"] ?? {});
    return known === undefined ? (type === "string" ? text : null) : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text, known);
}
/** The part of a schema or value that a JSON pointer names. */
function at(whole, path) {
    return path.reduce((part, key) => part?.[key], whole);
}
/** The keys of a JSON pointer. */
function keys(pointer) {
    const parts = pointer.split("/").slice(1);
    return parts.map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"));
}
/** The alternatives of a schema or, where it is one itself, all of those. */
function branchesAt(schema, place) {
    const own = at(schema, place);
    const isBranch = place.at(-2) === "anyOf";
    return (own["anyOf"] ?? (isBranch ? at(schema, place.slice(0, -1)) : []));
}
function noFormat(data, { format }, branches) {
    const orDate = format !== "date" && branches.some((branch) => branch["format"] === "date");
    return `${show(data)} is no ${FORMATS[String(format)] ?? "valid value"}${orDate ? ", nor a date" : ""}`;
}
/** What a pattern keeps within, where its schema says so. */
function bound({ $comment }) {
    return $comment === undefined ? "" : `, ${$comment}`;
}
const FORMATS = {
    date: "date of the calendar, such as 2026-03-31",
    "date-time": "time with an offset, such as 2026-03-31T09:30:00+02:00",
};
const KINDS = {
    object: "a map",
    array: "a list",
    string: "a text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
};
function kinds(types) {
    const names = [types].flat().filter((type) => type !== "null");
    return names.map((type) => KINDS[String(type)] ?? String(type)).join(" or ");
}
function alternatives(branches) {
    const words = branches
        .filter(({ type }) => type !== "null")
        .map((branch) => ("const" in branch ? show(branch["const"]) : kinds(branch["type"])));
    return (0,_lib_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .H)([...new Set(words)], "or");
}
function choice(written) {
    return (0,_lib_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .H)([...new Set(written)].map((example) => `\`${example}\``), "or");
}
/** A value as it is shown in a message: short, whatever it is. */
function show(value) {
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object" && value !== null)
        return "a map";
    const text = typeof value === "string" ? `"${value}"` : value == null ? "nothing" : String(value);
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}


/***/ }),

/***/ 8933:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ claimsSchema)
/* harmony export */ });
/* harmony import */ var _domain_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4073);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(760);


const day = (description) => ({ type: "string", format: "date", description });
/** As many claims as a file may hold: each of them is counted by a look at every activity of its days. */
const MAX_CLAIMS = 1000;
/** JSON Schema of a file of claims. */
const claimsSchema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Vanity Check claims",
    description: "The figures that the company tells of itself, to be counted once more without its own people.",
    type: "object",
    required: ["version", "claims"],
    additionalProperties: false,
    properties: {
        version: { const: 1 },
        claims: {
            type: "array",
            minItems: 1,
            maxItems: MAX_CLAIMS,
            items: {
                type: "object",
                required: ["metric", "from", "to", "value"],
                additionalProperties: false,
                properties: {
                    metric: { enum: _domain_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .C, description: "What is claimed." },
                    channel: { type: "string", minLength: 1, description: "Where; default: all channels together." },
                    from: day("First local day that it is about."),
                    to: day("Last local day that it is about."),
                    value: {
                        description: "The figure as it was told: a count, or of a rate a percentage or a fraction.",
                        anyOf: [
                            { type: "number", minimum: 0, examples: ["412"] },
                            { type: "string", pattern: _domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .PERCENTAGE_PATTERN */ .M1, examples: ["4.1%"] },
                        ],
                    },
                    base: {
                        type: "integer",
                        minimum: 1,
                        description: "Of an engagement rate: what the interactions are divided by, such as followers or views.",
                    },
                },
            },
        },
    },
};


/***/ }),

/***/ 336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7368);

/**
 * Whether a value fits a schema, by the keywords that our schemas use; any other fits nothing. Ajv's compiled
 * validators take longer to load than all files of a small repository to read, so that they only word what
 * does not fit; a test holds the two together.
 */
function fits(value, schema) {
    for (const keyword in schema) {
        if (KEYWORDS[keyword]?.(value, schema[keyword], schema) !== true)
            return false;
    }
    return true;
}
const says = () => true;
const KEYWORDS = {
    $schema: says,
    $comment: says,
    title: says,
    description: says,
    default: says,
    examples: says,
    type: (value, wanted) => (isList(wanted) ? wanted : [wanted]).some((kind) => is(kind, value)),
    const: (value, wanted) => value === wanted,
    enum: (value, wanted) => wanted.includes(value),
    anyOf: (value, wanted) => wanted.some((schema) => fits(value, schema)),
    minimum: (value, wanted) => typeof value !== "number" || value >= wanted,
    maximum: (value, wanted) => typeof value !== "number" || value <= wanted,
    minLength: (value, wanted) => typeof value !== "string" || characters(value, wanted) >= wanted,
    maxLength: (value, wanted) => typeof value !== "string" || characters(value, wanted) <= wanted,
    pattern: (value, wanted) => typeof value !== "string" || new RegExp(wanted, "u").test(value),
    format: (value, wanted) => typeof value !== "string" || FORMATS[wanted]?.(value) === true,
    items: (value, wanted) => !isList(value) || value.every((item) => fits(item, wanted)),
    maxItems: (value, wanted) => !isList(value) || value.length <= wanted,
    minItems: (value, wanted) => !isList(value) || value.length >= wanted,
    uniqueItems: (value) => !isList(value) || (value.every(isPlain) && new Set(value).size === value.length),
    required: (value, wanted) => !isMap(value) || wanted.every((key) => value[key] !== undefined),
    properties: (value, wanted) => !isMap(value) ||
        Object.keys(value).every((key) => !Object.hasOwn(wanted, key) || fits(value[key], wanted[key])),
    additionalProperties: (value, wanted, { properties = {} }) => !isMap(value) ||
        Object.keys(value).every((key) => Object.hasOwn(properties, key) || (wanted !== false && fits(value[key], wanted))),
    propertyNames: (value, wanted) => !isMap(value) || Object.keys(value).every((key) => fits(key, wanted)),
    minProperties: (value, wanted) => !isMap(value) || Object.keys(value).length >= wanted,
};
const FORMATS = {
    date: (text) => !Number.isNaN((0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(text)),
    "date-time": (text) => !Number.isNaN((0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .pe)(text)),
};
function is(kind, value) {
    switch (kind) {
        case "null":
            return value === null;
        case "integer":
            return Number.isInteger(value);
        case "number":
            return Number.isFinite(value);
        case "array":
            return isList(value);
        case "object":
            return isMap(value);
        default:
            return typeof value === kind;
    }
}
function isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Maps and lists in a list are left to ajv to compare. */
function isPlain(value) {
    return typeof value !== "object" || value === null;
}
/** How many characters a text has, as JSON Schema counts; only where that may matter to the limit. */
function characters(text, limit) {
    return text.length < limit || text.length > 2 * limit ? text.length : [...text].length;
}


/***/ }),

/***/ 6533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ mistakesIn)
/* harmony export */ });
/* harmony import */ var _fits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(336);

/**
 * What is wrong with a value; nothing where it fits its schema.
 * @param name the compiled schema's
 */
async function mistakesIn(value, name, schema) {
    if ((0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .l)(value, schema))
        return [];
    const { wordMistakes } = await __webpack_require__.e(/* import() */ 556).then(__webpack_require__.bind(__webpack_require__, 7556));
    return wordMistakes(name, value, schema);
}


/***/ }),

/***/ 9707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ planSchema)
/* harmony export */ });
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);

const { $schema, title: _title, description: _description, ...activity } = _activity_js__WEBPACK_IMPORTED_MODULE_0__/* .activitySchema */ .d;
/** A planned activity: the record with a day, a post where it says no type, and closed, as a person writes it. */
const planned = { ...activity, required: ["published"], additionalProperties: false };
const list = { type: "array", items: planned, minItems: 1 };
/** JSON Schema of a posting plan: an envelope with activities, or a bare list. */
const planSchema = {
    $schema,
    title: "Vanity Check posting plan",
    description: "What will be published, dated ahead.",
    anyOf: [
        {
            type: "object",
            required: ["activities"],
            additionalProperties: false,
            properties: { ..._activity_js__WEBPACK_IMPORTED_MODULE_0__/* .envelopeSchema */ .s.properties, activities: list },
        },
        list,
    ],
};


/***/ }),

/***/ 2414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   af: () => (/* binding */ outlines),
/* harmony export */   ci: () => (/* binding */ optionsSchema),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2663);
/* harmony import */ var _evaluate_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4376);
/* harmony import */ var _evaluate_rule_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4882);
/* harmony import */ var _ingest_plans_formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _ingest_platforms_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8947);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2525);
/* harmony import */ var _roster_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6015);









const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text };
const date = { type: "string", format: "date" };
const oneOrMany = { anyOf: [text, { type: "array", items: text, minItems: 1 }] };
/** JSON Schema of one set of a rule's options. */
function optionsSchema(rule) {
    const level = { enum: _domain_report_js__WEBPACK_IMPORTED_MODULE_7__/* .LEVELS */ .A_, default: "error", description: "How much a failure weighs." };
    const specs = Object.entries((0,_evaluate_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(rule));
    return {
        type: "object",
        additionalProperties: false,
        properties: { level, ...Object.fromEntries(specs.map(([name, spec]) => [name, (0,_evaluate_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionSchema */ .V9)(spec)])) },
    };
}
function ruleSchema(rule) {
    const options = optionsSchema(rule);
    return {
        description: rule.purpose,
        anyOf: [{ const: "off" }, options, { type: "array", items: options, minItems: 1 }],
    };
}
function source(formats) {
    const entry = {
        type: "object",
        required: ["path"],
        additionalProperties: false,
        properties: {
            path: { ...text, description: "Glob, relative to the policy." },
            format: { enum: formats, description: "How the files are laid out." },
            channel: { ...text, description: "Channel of records that name none." },
            columns: {
                type: "object",
                additionalProperties: text,
                propertyNames: { enum: Object.keys(_activity_js__WEBPACK_IMPORTED_MODULE_5__/* .activitySchema */ .d.properties) },
                description: "CSV: the column that holds each key.",
            },
            dates: {
                enum: _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DATE_ORDERS */ .Do,
                description: "CSV: the order of year, month and day where dates are numbers.",
            },
        },
    };
    return { anyOf: [text, entry] };
}
/** JSON Schema of a policy; closed, so that a typing error never switches a rule off in silence. */
function policySchema() {
    const { properties, ...outline } = policyOutline;
    const ruleSets = {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(_rules_index_js__WEBPACK_IMPORTED_MODULE_4__.rules.map((rule) => [rule.id, ruleSchema(rule)])),
    };
    return { ...outline, properties: { ...properties, rules: ruleSets } };
}
/** The schema with each rule's value open: what a policy is read by, each set of options by a schema of its own. */
const policyOutline = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Vanity Check policy",
    description: "What engagement is acceptable.",
    type: "object",
    required: ["version", "brand"],
    anyOf: [
        { required: ["snapshots"], properties: { snapshots: { type: "array" } } },
        { required: ["plans"], properties: { plans: { type: "array", minItems: 1 } } },
    ],
    additionalProperties: false,
    properties: {
        version: { const: 1 },
        extends: {
            ...oneOrMany,
            description: `A preset (${_evaluate_rule_js__WEBPACK_IMPORTED_MODULE_8__/* .PRESETS */ .fG.join(", ")}), a path, or a list; later ones win, rule by rule.`,
        },
        brand: {
            type: "object",
            required: ["name", "accounts"],
            additionalProperties: false,
            properties: {
                name: { ...text, description: "The company's name." },
                accounts: { ..._roster_js__WEBPACK_IMPORTED_MODULE_6__/* .accountsByChannel */ .L, description: "The company's own accounts, by channel." },
                words: { ...texts, description: "What the brand calls itself and its products." },
            },
        },
        timezone: { ...text, default: "UTC", description: "IANA time zone in which days begin." },
        roster: { ...oneOrMany, description: "The roster's file, or several." },
        snapshots: {
            type: "array",
            minItems: 1,
            description: "Globs of files to read, or entries that say how to read what they match; may be left out where `plans` are given.",
            items: source(_ingest_platforms_index_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMAT_NAMES */ .BU),
        },
        plans: {
            type: "array",
            description: "Globs of posting plans, or entries that say how to read what they match.",
            items: source(_ingest_plans_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_FORMAT_NAMES */ .l),
        },
        window: {
            ...(0,_evaluate_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionSchema */ .V9)({ kind: "days", description: "Days up to the as-of day that are judged." }),
            default: "28d",
        },
        rules: { type: "object", propertyNames: { enum: _rules_index_js__WEBPACK_IMPORTED_MODULE_4__.rules.map(({ id }) => id) } },
        categories: {
            type: "object",
            description: "What makes a post one of a category: its label, a word, or a link in its text.",
            additionalProperties: {
                type: "object",
                additionalProperties: false,
                properties: { labels: texts, words: texts, links: texts },
            },
        },
        badge: {
            enum: _domain_report_js__WEBPACK_IMPORTED_MODULE_7__/* .BADGE_FIGURES */ .Us,
            default: "outside-engagement",
            description: "The figure that the badge shows; its colour is the verdict's.",
        },
        waivers: {
            type: "array",
            items: {
                type: "object",
                required: ["rule", "until", "reason"],
                additionalProperties: false,
                properties: {
                    rule: { enum: _rules_index_js__WEBPACK_IMPORTED_MODULE_4__.rules.map(({ id }) => id) },
                    object: { ...text, description: "Only this post." },
                    day: { ...date, description: "Only this day." },
                    channel: { ...text, description: "Only this channel." },
                    until: { ...date, description: "Last day on which it holds." },
                    reason: { ...text, description: "Why, for whoever reads it next year." },
                },
            },
        },
    },
};
const { properties, anyOf: _, ...closed } = policyOutline;
const { version, extends: bases, rules: ruleIds } = properties;
/** What a policy, and a file that one extends, are read by; their rules' options have schemas of their own. */
const outlines = {
    policy: policyOutline,
    /** Rules, and nothing else. */
    base: { ...closed, required: ["version"], properties: { version, extends: bases, rules: ruleIds } },
};


/***/ }),

/***/ 6015:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ accountsByChannel),
/* harmony export */   P: () => (/* binding */ rosterSchema)
/* harmony export */ });
/* harmony import */ var _domain_roster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6574);

const account = { type: "string", minLength: 1, maxLength: 4096 };
const channel = { type: "string", minLength: 1 };
const date = { type: "string", format: "date" };
/** JSON Schema of accounts by channel: one, or several. */
const accountsByChannel = {
    type: "object",
    minProperties: 1,
    additionalProperties: {
        anyOf: [account, { type: "array", items: account, minItems: 1, uniqueItems: true }],
    },
};
/** JSON Schema of a roster. */
const rosterSchema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Vanity Check roster",
    description: "Who is one of us, and when.",
    type: "object",
    required: ["version"],
    additionalProperties: false,
    properties: {
        version: { const: 1 },
        people: {
            type: "array",
            items: {
                type: "object",
                required: ["id", "relation", "accounts"],
                additionalProperties: false,
                properties: {
                    id: { type: "string", minLength: 1, description: "Any opaque id; no name is needed." },
                    relation: { enum: _domain_roster_js__WEBPACK_IMPORTED_MODULE_0__/* .RELATIONS */ .m },
                    accounts: { ...accountsByChannel, description: "Their accounts, by channel." },
                    from: { ...date, description: "First day inside." },
                    until: { ...date, description: "First day no longer inside." },
                },
            },
        },
        bots: {
            type: "array",
            description: "Accounts counted on neither side.",
            items: {
                type: "object",
                required: ["channel", "account"],
                additionalProperties: false,
                properties: { channel, account },
            },
        },
        "reviewed-outsiders": {
            type: "array",
            description: "Accounts that somebody has looked at and found to be outside.",
            items: {
                type: "object",
                required: ["channel", "account"],
                additionalProperties: false,
                properties: { channel, account, until: date },
            },
        },
    },
};


/***/ }),

/***/ 2036:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** From so many letters on, the beginning of a word stands for the word. */
const MIN_PREFIX = 3;
/** What people write for words of ours that are spelt otherwise. */
const MEANT = new Map([
    ["company", ["brand"]],
    ["critical", ["error"]],
    ["data", ["snapshots"]],
    ["employees", ["roster"]],
    ["exceptions", ["waivers"]],
    ["exports", ["snapshots"]],
    ["freelancer", ["contractor"]],
    ["info", ["notice"]],
    ["limit", ["max", "min"]],
    ["maximum", ["max"]],
    ["minimum", ["min"]],
    ["period", ["window"]],
    ["severity", ["level"]],
    ["staff", ["roster", "employee"]],
    ["team", ["roster"]],
    ["threshold", ["max", "min"]],
    ["type", ["of"]],
    ["types", ["of"]],
]);
/**
 * The known word nearest to a mistyped one, two letters of four off, three of nine; else the one that is meant by another
 * word, or begins like it; null where there is none.
 */
function nearest(word, known) {
    let best = null;
    let least = Math.max(1, Math.floor(Math.sqrt(word.length))) + 1;
    for (const candidate of known) {
        const off = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        if (off >= least)
            continue;
        best = candidate;
        least = off;
    }
    return best ?? meant(word, known) ?? abbreviated(word, known);
}
function meant(word, known) {
    return MEANT.get(word.toLowerCase())?.find((candidate) => known.includes(candidate)) ?? null;
}
function abbreviated(word, known) {
    if (word.length < MIN_PREFIX)
        return null;
    return known.find((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase())) ?? null;
}
/** " Did you mean …?", or the known words where none is near and they are few. */
function didYouMean(word, known) {
    const near = nearest(word, known);
    if (near !== null)
        return `; did you mean "${near}"?`;
    return known.length > 0 && known.length <= 12 ? `; known: ${known.join(", ")}` : "";
}


/***/ }),

/***/ 1564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Accounts),
/* harmony export */   c: () => (/* binding */ SIDE_CODE)
/* harmony export */ });
/* harmony import */ var _domain_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8750);
/* harmony import */ var _domain_activity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(764);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6282);
/* harmony import */ var _domain_pseudonym_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5651);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7633);





/** The code of each side, as the table stores it. */
const SIDE_CODE = Object.fromEntries(_domain_activity_js__WEBPACK_IMPORTED_MODULE_1__/* .SIDES */ .BV.map((side, code) => [side, code]));
const STRANGER = { brand: false, bot: false, memberships: [] };
/** Accounts by number, one for each pair of channel and normalised handle, and whose side each is on. */
class Accounts {
    #raw;
    #company;
    #channels;
    /** Account by channel and number of the raw text. */
    #byText = [];
    #numbers = new Map();
    #known = [];
    #names = [];
    /** The account whose handle this one is; itself where several ids share the handle. */
    #owner = [];
    #pseudonyms;
    /** @param pseudonyms where there is a key: plain accounts are compared by them with those that are hidden */
    constructor(raw, channels, brand, roster, pseudonyms = null) {
        this.#raw = raw;
        this.#channels = channels;
        // Where nobody is hidden, a pseudonym for each account would take longer than all the rest.
        this.#pseudonyms = pseudonyms !== null && anyHidden(raw, roster) ? pseudonyms : null;
        this.#company = companyAccounts(brand, roster, this.#pseudonyms);
    }
    /** Whether the roster names anybody as one of us, on whatever day. */
    get namesInsiders() {
        return [...this.#company.values()].some(({ memberships }) => memberships.length > 0);
    }
    get size() {
        return this.#known.length;
    }
    /** The account of a raw text in a channel; NONE for NONE, and for a text of nothing but white space. */
    of(channel, text) {
        if (text === _columns_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3)
            return _columns_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3;
        this.#byText[channel] ??= new Int32Array(this.#raw.size).fill(_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3);
        const byText = this.#byText[channel];
        const known = byText[text];
        if (known !== _columns_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3)
            return known;
        const handle = (0,_domain_account_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHandle */ .H)(this.#raw.get(text));
        const account = handle === "" ? _columns_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3 : this.#intern(channel, handle);
        byText[text] = account;
        return account;
    }
    /** Notes that an account known by an id goes by a handle; what is known of either holds for both. */
    alias(id, handle) {
        if (id === _columns_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3 || handle === _columns_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3 || id === handle || this.#owner[handle] === id)
            return;
        this.#owner[handle] = this.#owner[handle] === handle ? id : _columns_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3;
        const [a, b] = [this.#known[id] ?? STRANGER, this.#known[handle] ?? STRANGER];
        if (b === STRANGER)
            return;
        this.#known[id] = {
            brand: a.brand || b.brand,
            bot: a.bot || b.bot,
            // An alias of a shared handle is noted on each of its rows.
            memberships: [...new Set([...a.memberships, ...b.memberships])],
        };
    }
    /** Notes that the source marks an account as a bot. */
    markBot(account) {
        if (account === _columns_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3 || this.#known[account].bot)
            return;
        this.#known[account] = { ...this.#known[account], bot: true };
    }
    /** The one account that an account stands for: the id's, where exactly one id goes by this handle. */
    canonical(account) {
        if (account === _columns_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3)
            return _columns_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3;
        const owner = this.#owner[account];
        return owner === _columns_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3 ? account : owner;
    }
    /** The code of the side an account is on, on a day. */
    sideOn(account, day) {
        const known = this.#known[account];
        if (known.brand)
            return SIDE_CODE.brand;
        if (known.bot)
            return SIDE_CODE.bot;
        for (const { from, until } of known.memberships) {
            // Without a day a former colleague still counts as one: the doubt must not flatter the numbers.
            if (day === _columns_js__WEBPACK_IMPORTED_MODULE_4__/* .UNDATED */ .oc || (day >= from && day < until))
                return SIDE_CODE.inside;
        }
        return SIDE_CODE.outside;
    }
    /** The code of the side that an account is on, on a day, by the text that names it in a channel. */
    sideOfText(channel, text, day) {
        const handle = (0,_domain_account_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHandle */ .H)(text);
        if (handle === "")
            return SIDE_CODE.unknown;
        return this.sideOn(this.canonical(this.#intern(channel, handle)), day);
    }
    /** Whether any record names an account: as its actor, by id or handle, or as what it was done toward. */
    knows(channel, account) {
        return this.#numbers.has(accountKey(channel, (0,_domain_account_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHandle */ .H)(account), this.#pseudonyms));
    }
    /** The normalised handle of an account. */
    name(account) {
        return this.#names[account];
    }
    #intern(channel, handle) {
        const fault = (0,_domain_pseudonym_js__WEBPACK_IMPORTED_MODULE_3__/* .isPseudonym */ .d4)(handle) ? (0,_domain_pseudonym_js__WEBPACK_IMPORTED_MODULE_3__/* .accountFault */ .AD)(handle, this.#pseudonyms?.keyId ?? null) : null;
        if (fault !== null)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(fault);
        const key = accountKey(this.#channels[channel] ?? "", handle, this.#pseudonyms);
        const found = this.#numbers.get(key);
        if (found !== undefined)
            return found;
        const number = this.#known.push(this.#company.get(key) ?? STRANGER) - 1;
        this.#names.push(handle);
        this.#owner.push(number);
        this.#numbers.set(key, number);
        return number;
    }
}
function anyHidden(raw, { accounts, bots }) {
    if ([...accounts, ...bots].some(({ account }) => (0,_domain_pseudonym_js__WEBPACK_IMPORTED_MODULE_3__/* .isPseudonym */ .d4)((0,_domain_account_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHandle */ .H)(account))))
        return true;
    for (let text = 0; text < raw.size; text++)
        if ((0,_domain_pseudonym_js__WEBPACK_IMPORTED_MODULE_3__/* .isPseudonym */ .d4)((0,_domain_account_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHandle */ .H)(raw.get(text))))
            return true;
    return false;
}
/** With the length, so that no other pair has the same key, whatever is in the texts. */
function accountKey(channel, handle, pseudonyms) {
    if (pseudonyms !== null)
        return pseudonyms.of(channel, handle);
    return `${channel.length} ${channel} ${handle}`;
}
function companyAccounts(brand, roster, pseudonyms) {
    const company = new Map();
    const entry = (channel, account) => {
        const key = accountKey(channel.toLowerCase(), (0,_domain_account_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHandle */ .H)(account), pseudonyms);
        const known = company.get(key) ?? { brand: false, bot: false, memberships: [] };
        company.set(key, known);
        return known;
    };
    for (const [channel, accounts] of Object.entries(brand.accounts)) {
        for (const account of accounts)
            entry(channel, account).brand = true;
    }
    for (const { channel, account } of roster.bots)
        entry(channel, account).bot = true;
    for (const { channel, account, from, until } of roster.accounts) {
        const membership = { from: from ?? Number.NEGATIVE_INFINITY, until: until ?? Number.POSITIVE_INFINITY };
        entry(channel, account).memberships.push(membership);
    }
    return company;
}


/***/ }),

/***/ 1668:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ categoryCounts),
/* harmony export */   FX: () => (/* binding */ PROMOTIONAL),
/* harmony export */   kd: () => (/* binding */ classifier)
/* harmony export */ });
/* harmony import */ var _posts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8765);
/* harmony import */ var _word_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4979);


/** The category whose share the rules limit. */
const PROMOTIONAL = "promotional";
/**
 * Tells a post's category: its own, which may be several labels with commas between them, else the first of the
 * policy's that has a word or link in the text.
 * @returns a function from a post's own category and text to a category, null where nothing tells
 */
function classifier(categories) {
    const rules = Object.entries(categories).map(([name, { labels, words, links }]) => ({
        name,
        labels: new Set(labels.map((label) => label.toLowerCase())),
        matcher: new _word_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .WordMatcher */ .n([...words, ...links]),
    }));
    return (own, content) => {
        if (own !== null) {
            const given = own.toLowerCase().split(/\s*[,;|]\s*/);
            const found = rules.find(({ name, labels }) => given.some((label) => label === name || labels.has(label)));
            return found?.name ?? (given.includes(PROMOTIONAL) ? PROMOTIONAL : own.toLowerCase());
        }
        if (content === null)
            return null;
        return rules.find(({ matcher }) => matcher.count(content) > 0)?.name ?? null;
    };
}
/** How many of the brand's posts there are, have a category, and are promotional, with the rows of the latter. */
function categoryCounts(view) {
    const { table } = view;
    let posts = 0;
    let classified = 0;
    let promotional = 0;
    const rows = [];
    for (const row of (0,_posts_js__WEBPACK_IMPORTED_MODULE_0__/* .brandPosts */ .N)(view)) {
        const count = table.count[row];
        const category = table.category(row);
        posts += count;
        if (category === null)
            continue;
        classified += count;
        if (category !== PROMOTIONAL)
            continue;
        promotional += count;
        rows.push(row);
    }
    return { posts, classified, promotional, rows };
}


/***/ }),

/***/ 7633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ Columns),
  x3: () => (/* binding */ NONE),
  LO: () => (/* binding */ POST),
  BP: () => (/* binding */ TYPE_CODE),
  oc: () => (/* binding */ UNDATED)
});

// EXTERNAL MODULE: ./build/domain/activity.js
var domain_activity = __webpack_require__(764);
// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/domain/time.js
var domain_time = __webpack_require__(7368);
;// CONCATENATED MODULE: ./build/store/enlarge.js
/** A longer copy of a typed array, which is not to be used any more. */
function enlarge(array, length) {
    const larger = new array.constructor(length);
    larger.set(array);
    release(array.buffer);
    return larger;
}
/**
 * Gives memory back at once, where the garbage collector would let it wait. To move all of it instead would fill the
 * new pages with zeros, which fresh ones have without being touched. Node 20 cannot do either.
 */
function release(buffer) {
    if ("transfer" in buffer)
        buffer.transfer(0);
}

// EXTERNAL MODULE: ./build/store/rows.js
var rows = __webpack_require__(3177);
;// CONCATENATED MODULE: ./build/store/sparse-column.js

/** A column in which most files say nothing: it takes no memory until a row has another value than usual. */
class SparseColumn {
    #usual;
    /** By how much each value is off the usual one: pages of zeros cost nothing. */
    #values = new Int32Array(0);
    constructor(usual) {
        this.#usual = usual;
    }
    /** The value of a row, the usual one where none was set. */
    get(row) {
        return this.#usual + (this.#values[row] ?? 0);
    }
    set(row, value) {
        if (row >= this.#values.length) {
            if (value === this.#usual)
                return;
            this.#values = enlarge(this.#values, Math.max(256, row * 2));
        }
        this.#values[row] = value - this.#usual;
    }
}

;// CONCATENATED MODULE: ./build/store/string-pool.js

const CHUNK_BITS = 20;
const CHUNK_BYTES = 1 << CHUNK_BITS;
/**
 * Strings by number: each distinct text is kept once, as bytes outside the garbage collector's heap. A million
 * identifiers cost about thirty bytes each, a third of what a Map of strings takes.
 */
class StringPool {
    #chunks = [];
    #free = CHUNK_BYTES;
    /** Where each text begins: chunk and position in one number. */
    #offset = new Uint32Array(256);
    /** Twice the number of UTF-16 units, plus one where they take two bytes each. */
    #shape = new Uint32Array(256);
    #hash = new Int32Array(256);
    /** Number plus one of the text in a slot, 0 for a free slot; its length is a power of two. */
    #slots = new Int32Array(512);
    /** How many distinct texts there are; their numbers run from 0. */
    size = 0;
    /** The number of a text, adding it where it is new. Longer texts than a mebibyte are refused by the readers. */
    intern(text) {
        const found = this.#seek(text);
        if (found.number >= 0)
            return found.number;
        if (this.size * 2 >= this.#slots.length) {
            this.#grow();
            return this.intern(text);
        }
        const number = this.size++;
        this.#store(text, number, found.wide);
        this.#hash[number] = found.hash;
        this.#slots[found.slot] = number + 1;
        return number;
    }
    /** The number of a text, -1 where it is not in the pool. */
    find(text) {
        return this.#seek(text).number;
    }
    /** The text of a number that this pool gave out. */
    get(number) {
        const { chunk, start, units, wide } = this.#place(number);
        return wide
            ? chunk.toString("utf16le", start, start + units * 2)
            : chunk.toString("latin1", start, start + units);
    }
    #seek(text) {
        let hash = text.length | 0;
        let seen = 0;
        for (let at = 0; at < text.length; at++) {
            const unit = text.charCodeAt(at);
            seen |= unit;
            hash = Math.imul(hash ^ unit, 0x01000193);
        }
        hash ^= hash >>> 15;
        const wide = seen > 0xff;
        const mask = this.#slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const number = this.#slots[slot] - 1;
            if (number < 0 || (this.#hash[number] === hash && this.#equals(number, text, wide))) {
                return { number, slot, hash, wide };
            }
        }
    }
    #equals(number, text, wide) {
        if (this.#shape[number] !== text.length * 2 + (wide ? 1 : 0))
            return false;
        const { chunk, start } = this.#place(number);
        for (let at = 0; at < text.length; at++) {
            const unit = wide ? chunk.readUInt16LE(start + at * 2) : chunk[start + at];
            if (unit !== text.charCodeAt(at))
                return false;
        }
        return true;
    }
    #place(number) {
        const offset = this.#offset[number];
        const shape = this.#shape[number];
        const chunk = this.#chunks[offset >>> CHUNK_BITS];
        return { chunk, start: offset & (CHUNK_BYTES - 1), units: shape >>> 1, wide: (shape & 1) === 1 };
    }
    #store(text, number, wide) {
        const bytes = wide ? text.length * 2 : text.length;
        // An empty text has a place as well.
        if (this.#free + Math.max(bytes, 1) > CHUNK_BYTES) {
            this.#chunks.push(Buffer.allocUnsafe(CHUNK_BYTES));
            this.#free = 0;
        }
        const chunk = this.#chunks.at(-1);
        chunk.write(text, this.#free, wide ? "utf16le" : "latin1");
        this.#offset[number] = (this.#chunks.length - 1) * CHUNK_BYTES + this.#free;
        this.#shape[number] = text.length * 2 + (wide ? 1 : 0);
        this.#free += bytes;
    }
    #grow() {
        const slots = new Int32Array(this.#slots.length * 2);
        const mask = slots.length - 1;
        for (let number = 0; number < this.size; number++) {
            let slot = this.#hash[number] & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = number + 1;
        }
        this.#slots = slots;
        this.#offset = enlarge(this.#offset, slots.length / 2);
        this.#shape = enlarge(this.#shape, slots.length / 2);
        this.#hash = enlarge(this.#hash, slots.length / 2);
    }
}

;// CONCATENATED MODULE: ./build/store/columns.js







/**
 * As many channels as a run tells apart: it keeps accounts and figures for each. No company is on so many; a file
 * that names more has something else in that place.
 */
const MAX_CHANNELS = 100;
const TOO_MANY_CHANNELS = `with this one the snapshots name more than ${MAX_CHANNELS} channels; a channel is a place such as linkedin, not a post or a person`;
/** Stands for a missing account, identifier or channel. */
const NONE = -1;
/** The day of an activity without `published`. */
const UNDATED = -0x8000_0000;
/** The code of each type, as the table stores it. */
const TYPE_CODE = Object.fromEntries(domain_activity/* ACTIVITY_TYPES */.gI.map((type, code) => [type, code]));
/** The code of a post, of which every scan asks. */
const POST = TYPE_CODE.post;
const FLAG_BOT = 1;
const FLAG_DISCLOSED = 2;
const FLAG_UNDISCLOSED = 4;
/** Activities as columns, in the order they were read; filled in one pass, then joined. */
class Columns {
    length = 0;
    /** Items of kinds that count for nothing. */
    skipped = 0;
    /** Milliseconds since 1970, NaN for a bare date or none. */
    time = new Float64Array(256);
    day = new Int32Array(256);
    type = new Uint8Array(256);
    /** Code of the side that the record states, 0 for none. */
    statedSide = new Uint8Array(256);
    flags = new Uint8Array(256);
    channel = new Int32Array(256);
    actor = new Int32Array(256);
    /** The actor's handle where `actor` holds an id. */
    handle = new SparseColumn(NONE);
    id = new Int32Array(256);
    object = new Int32Array(256);
    reply = new Int32Array(256);
    target = new SparseColumn(NONE);
    count = new Uint32Array(256);
    line = new Uint32Array(256);
    column = new SparseColumn(1);
    ids = new StringPool();
    accounts = new StringPool();
    channels = [];
    files = [];
    posts = new Map();
    /** When the brand answered, in milliseconds since 1970, where the record says so. */
    answeredAt = new Map();
    zone;
    #channelNumbers = new Map();
    constructor(zone) {
        this.zone = zone;
    }
    /** Begins a file; activities added from here on are its. */
    openFile(name) {
        const exported = new Map();
        this.files.push({ name, firstRow: this.length, from: null, to: null, exported, outbound: true });
    }
    /** Adds a well-formed activity of the open file. */
    add(activity, line, column) {
        const row = this.length++;
        if (row === this.day.length)
            this.#enlarge(row * 2);
        this.#setMoment(row, activity.published);
        this.type[row] = TYPE_CODE[activity.type];
        this.channel[row] = activity.channel ? this.channelOf(activity.channel, line, column) : NONE;
        this.#setActor(row, activity);
        this.id[row] = this.#id(activity.id);
        this.object[row] = this.#id(activity.object);
        this.reply[row] = this.#id(activity.inReplyTo);
        this.target.set(row, this.#account(activity.target));
        this.count[row] = activity.count ?? 1;
        this.line[row] = line;
        this.column.set(row, column);
        if (activity.answeredAt)
            this.answeredAt.set(row, (0,domain_time/* parseTime */.pe)(activity.answeredAt));
        if (activity.type === "post")
            this.posts.set(row, details(activity));
    }
    /** Notes an item of the open file that is of a kind that counts for nothing. */
    skip() {
        this.skipped++;
    }
    /**
     * Ends the open file.
     * @param envelope what it says of itself; its channel is that of records without one
     */
    closeFile(envelope, outbound) {
        const file = this.files.at(-1);
        const own = envelope.channel ?? "";
        let complete = 0;
        for (const type of envelope.complete ?? [])
            complete |= 1 << TYPE_CODE[type];
        if (complete !== 0 && own !== "")
            file.exported.set(this.channelOf(own), complete);
        let from = Number.POSITIVE_INFINITY;
        let to = Number.NEGATIVE_INFINITY;
        for (let row = file.firstRow; row < this.length; row++) {
            if (this.channel[row] === NONE)
                this.channel[row] = this.channelOf(own);
            const channel = this.channel[row];
            file.exported.set(channel, (file.exported.get(channel) ?? complete) | (1 << this.type[row]));
            const day = this.day[row];
            if (day === UNDATED)
                continue;
            if (day < from)
                from = day;
            if (day > to)
                to = day;
        }
        if (envelope.period !== undefined) {
            from = (0,domain_time/* parseDay */.Iq)(envelope.period.from);
            to = (0,domain_time/* parseDay */.Iq)(envelope.period.to);
        }
        if (from <= to)
            Object.assign(file, { from, to });
        file.outbound = outbound;
    }
    /**
     * The number of a channel's name, compared in lower case.
     * @throws InputError where there are too many, at the line of the open file that names the last
     */
    channelOf(name, line = 1, column = 1) {
        const key = name.toLowerCase();
        const known = this.#channelNumbers.get(key);
        if (known !== undefined)
            return known;
        if (this.channels.length === MAX_CHANNELS) {
            const file = this.files.at(-1)?.name ?? "";
            throw (0,problem/* inputError */.Xu)(TOO_MANY_CHANNELS, { file, line, column });
        }
        const number = this.channels.push(key) - 1;
        this.#channelNumbers.set(key, number);
        return number;
    }
    /** The file of a row; files follow one another, so their first rows tell. */
    fileOf(row) {
        const next = (0,rows/* firstWhere */.U1)(this.files.length, (i) => this.files[i].firstRow > row);
        return this.files[next - 1];
    }
    /** Where the record of a row begins. */
    location(row) {
        return { file: this.fileOf(row).name, line: this.line[row], column: this.column.get(row) };
    }
    isBot(row) {
        return (this.flags[row] & FLAG_BOT) !== 0;
    }
    /** Whether an insider said that they work for the company; null where the record does not tell. */
    disclosed(row) {
        const flags = this.flags[row];
        return (flags & FLAG_DISCLOSED) !== 0 ? true : (flags & FLAG_UNDISCLOSED) !== 0 ? false : null;
    }
    #setMoment(row, published) {
        this.time[row] = Number.NaN;
        this.day[row] = UNDATED;
        if (!published)
            return;
        if (published.length === 10) {
            this.day[row] = (0,domain_time/* parseDay */.Iq)(published);
            return;
        }
        const time = (0,domain_time/* parseTime */.pe)(published);
        this.time[row] = time;
        this.day[row] = this.zone.dayOf(time);
    }
    #setActor(row, activity) {
        const actor = activity.actor;
        const named = typeof actor === "object" && actor !== null ? actor : { handle: actor ?? "" };
        const { id, handle, name, bot } = named;
        this.actor[row] = this.#account(id || handle || name);
        this.handle.set(row, id ? this.#account(handle) : NONE);
        this.statedSide[row] = this.actor[row] === NONE && activity.side ? domain_activity/* SIDES */.BV.indexOf(activity.side) : 0;
        const disclosed = activity.disclosed;
        const disclosure = disclosed === true ? FLAG_DISCLOSED : disclosed === false ? FLAG_UNDISCLOSED : 0;
        this.flags[row] = disclosure | (bot === true || activity.bot === true ? FLAG_BOT : 0);
    }
    #id(text) {
        return text ? this.ids.intern(text) : NONE;
    }
    #account(text) {
        return text ? this.accounts.intern(text) : NONE;
    }
    #enlarge(length) {
        this.time = enlarge(this.time, length);
        this.day = enlarge(this.day, length);
        this.type = enlarge(this.type, length);
        this.statedSide = enlarge(this.statedSide, length);
        this.flags = enlarge(this.flags, length);
        this.channel = enlarge(this.channel, length);
        this.actor = enlarge(this.actor, length);
        this.id = enlarge(this.id, length);
        this.object = enlarge(this.object, length);
        this.reply = enlarge(this.reply, length);
        this.count = enlarge(this.count, length);
        this.line = enlarge(this.line, length);
    }
}
function details(post) {
    return {
        content: post.content ?? null,
        category: post.category ?? null,
        totals: post.totals ?? null,
        amplifiers: post.amplifiers ?? [],
        owner: post.owner ?? null,
    };
}


/***/ }),

/***/ 1112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ groupRows)
/* harmony export */ });
/**
 * Groups rows by key with two passes and two typed arrays.
 * @param key from 0 to below `keys`, or negative for a row that belongs to no group
 */
function groupRows(rows, keys, key) {
    const start = new Uint32Array(keys + 1);
    for (let i = 0; i < rows.length; i++) {
        const k = key(rows[i]);
        if (k >= 0)
            start[k + 1] = start[k + 1] + 1;
    }
    for (let k = 0; k < keys; k++)
        start[k + 1] = start[k + 1] + start[k];
    const next = start.slice();
    const grouped = new Uint32Array(start[keys]);
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const k = key(row);
        if (k < 0)
            continue;
        const at = next[k];
        grouped[at] = row;
        next[k] = at + 1;
    }
    return { rows: grouped, start };
}


/***/ }),

/***/ 8590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ join)
});

// EXTERNAL MODULE: ./build/store/accounts.js
var store_accounts = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/store/categories.js
var categories = __webpack_require__(1668);
// EXTERNAL MODULE: ./build/store/columns.js + 3 modules
var store_columns = __webpack_require__(7633);
;// CONCATENATED MODULE: ./build/store/duplicates.js

/**
 * Marks the rows that a later row says again: equal channel and id, or, without an id, all else equal in a
 * later file. Within one file two equal rows without an id are two activities.
 * @param actor the account of each row
 * @returns one byte a row, 1 for a duplicate
 */
function findDuplicates(columns, actor) {
    const duplicate = new Uint8Array(columns.length);
    if (columns.length === 0)
        return duplicate;
    let size = 1024;
    while (size < columns.length * 2)
        size *= 2;
    const slots = new Int32Array(size);
    const mask = size - 1;
    for (let row = columns.length - 1; row >= 0; row--) {
        let slot = hash(columns, actor, row) & mask;
        for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
            const later = slots[slot] - 1;
            if (!same(columns, actor, row, later))
                continue;
            if (columns.id[row] !== store_columns/* NONE */.x3 || columns.fileOf(row) !== columns.fileOf(later))
                duplicate[row] = 1;
            break;
        }
        if (slots[slot] === 0)
            slots[slot] = row + 1;
    }
    return duplicate;
}
function hash(c, actor, row) {
    const id = c.id[row];
    let key = Math.imul(c.channel[row] + 1, 0x01000193) ^ id;
    if (id === store_columns/* NONE */.x3) {
        key = Math.imul(key ^ actor[row], 0x01000193);
        key = Math.imul(key ^ c.object[row], 0x01000193);
        key = Math.imul(key ^ c.day[row], 0x01000193);
        key = Math.imul(key ^ (c.time[row] / 1000), 0x01000193);
        key ^= c.type[row];
    }
    key = Math.imul(key, 0x85ebca6b);
    return key ^ (key >>> 13);
}
function same(c, actor, a, b) {
    if (c.channel[a] !== c.channel[b] || c.id[a] !== c.id[b])
        return false;
    if (c.id[a] !== store_columns/* NONE */.x3)
        return true;
    return (c.type[a] === c.type[b] &&
        actor[a] === actor[b] &&
        // An aggregated row has a side in the place of an actor.
        c.statedSide[a] === c.statedSide[b] &&
        c.object[a] === c.object[b] &&
        c.reply[a] === c.reply[b] &&
        c.target.get(a) === c.target.get(b) &&
        c.day[a] === c.day[b] &&
        Object.is(c.time[a], c.time[b]));
}

;// CONCATENATED MODULE: ./build/store/row-index.js

/** Finds an activity by its id in its channel. */
class RowIndex {
    #columns;
    /** Row by id; rows of other channels with the same id follow in `next`. */
    #head;
    #next = new Map();
    constructor(columns, duplicate) {
        this.#columns = columns;
        this.#head = new Int32Array(columns.ids.size).fill(store_columns/* NONE */.x3);
        for (let row = 0; row < columns.length; row++) {
            const id = columns.id[row];
            if (id === store_columns/* NONE */.x3 || duplicate[row] === 1)
                continue;
            const first = this.#head[id];
            if (first !== store_columns/* NONE */.x3)
                this.#next.set(row, first);
            this.#head[id] = row;
        }
    }
    /** The row of an id in a channel, NONE where there is none. */
    find(channel, id) {
        if (id === store_columns/* NONE */.x3)
            return store_columns/* NONE */.x3;
        let row = this.#head[id];
        while (row !== store_columns/* NONE */.x3 && this.#columns.channel[row] !== channel)
            row = this.#next.get(row) ?? store_columns/* NONE */.x3;
        return row;
    }
}

// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(5365);
;// CONCATENATED MODULE: ./build/store/table.js



/** The activities of all files, joined; what rules ask. Rows are numbers; arrays are indexed by row. */
class Table {
    length;
    /** How many items of the files are of kinds that count for nothing. */
    skipped;
    time;
    day;
    type;
    channel;
    id;
    reply;
    count;
    channels;
    files;
    zone;
    duplicate;
    accounts;
    actor;
    side;
    index;
    object;
    objectRow;
    toward;
    towardSide;
    inbound;
    outbound;
    /** Rows by day, then as read; without duplicates and undated rows. */
    byDay;
    /** Rows without a day by the file that they are of, without duplicates; of files that hold such rows. */
    undated;
    /** First and last local day that any file covers, null where none does. */
    covered;
    #columns;
    #classify;
    /** What the brand calls itself and its products. */
    brandWords;
    constructor(columns, joined, brandWords, classify) {
        this.brandWords = brandWords;
        this.#classify = classify;
        const length = columns.length;
        this.#columns = columns;
        this.length = length;
        this.skipped = columns.skipped;
        this.time = columns.time.subarray(0, length);
        this.day = columns.day.subarray(0, length);
        this.type = columns.type.subarray(0, length);
        this.channel = columns.channel.subarray(0, length);
        this.id = columns.id.subarray(0, length);
        this.reply = columns.reply.subarray(0, length);
        this.count = columns.count.subarray(0, length);
        this.channels = columns.channels;
        this.files = columns.files;
        this.zone = columns.zone;
        this.duplicate = joined.duplicate;
        this.accounts = joined.accounts;
        this.actor = joined.actor;
        this.side = joined.side;
        this.index = joined.index;
        this.object = joined.object;
        this.objectRow = joined.objectRow;
        this.toward = joined.toward;
        this.towardSide = joined.towardSide;
        this.inbound = joined.inbound;
        this.outbound = joined.outbound;
        this.undated = undatedByFile(this);
        this.byDay = sortByDay(this);
        this.covered = coveredDays(columns.files);
    }
    /** Whether our own people can be told from others: by the roster, or by what the records say of themselves. */
    get namesInsiders() {
        return this.accounts.namesInsiders || this.side.includes(store_accounts/* SIDE_CODE */.c.inside);
    }
    /** What a post carries beside the columns; undefined for other types. */
    post(row) {
        return this.#columns.posts.get(row);
    }
    /** A post's category, in lower case: its own or one by the policy's words; null where nothing tells. */
    category(row) {
        const post = this.post(row);
        return post === undefined ? null : this.#classify(post.category, post.content);
    }
    /** Whether a text names an insider on a row's channel and day. */
    isInsider(row, text) {
        const side = this.accounts.sideOfText(this.channel[row], text, this.day[row]);
        return side === store_accounts/* SIDE_CODE */.c.inside;
    }
    /** When the brand answered, in milliseconds since 1970, where the record itself says so. */
    answeredAt(row) {
        return this.#columns.answeredAt.get(row);
    }
    /** Whether an insider said that they work for the company; null where the record does not tell. */
    disclosed(row) {
        return this.#columns.disclosed(row);
    }
    file(row) {
        return this.#columns.fileOf(row);
    }
    /** The text of an id's number; null for NONE. */
    idText(id) {
        return id === store_columns/* NONE */.x3 ? null : this.#columns.ids.get(id);
    }
    /** The number of an id's text, NONE where no record has it. */
    idOf(text) {
        return this.#columns.ids.find(text);
    }
    /** How many ids there are; their numbers run from 0. */
    get idCount() {
        return this.#columns.ids.size;
    }
    /** Where the record of a row begins. */
    location(row) {
        return this.#columns.location(row);
    }
}
function undatedByFile(table) {
    const undated = [];
    for (let row = 0; row < table.length; row++) {
        if (table.duplicate[row] === 0 && table.day[row] === store_columns/* UNDATED */.oc)
            undated.push(row);
    }
    const byFile = (0,group_by/* groupBy */.$)(undated, (row) => table.file(row));
    return new Map(Array.from(byFile, ([file, rows]) => [file, Uint32Array.from(rows)]));
}
function sortByDay(table) {
    const rows = new Uint32Array(table.length);
    let length = 0;
    let sorted = true;
    for (let row = 0; row < table.length; row++) {
        if (table.duplicate[row] === 1 || table.day[row] === store_columns/* UNDATED */.oc)
            continue;
        if (length > 0 && table.day[row] < table.day[rows[length - 1]])
            sorted = false;
        rows[length++] = row;
    }
    const dated = rows.subarray(0, length);
    return sorted ? dated : dated.sort((a, b) => table.day[a] - table.day[b] || a - b);
}
function coveredDays(files) {
    const days = files.flatMap(({ from, to }) => (from === null || to === null ? [] : [from, to]));
    if (days.length === 0)
        return null;
    return days.reduce((span, day) => ({ from: Math.min(span.from, day), to: Math.max(span.to, day) }), {
        from: Number.POSITIVE_INFINITY,
        to: Number.NEGATIVE_INFINITY,
    });
}

;// CONCATENATED MODULE: ./build/store/join.js






/** Toward the brand, whichever of its accounts. */
const TOWARD_BRAND = -2;
/**
 * Resolves who did what to whom, row by row; see DESIGN section 2 for the order of the questions. It takes the
 * columns over: accounts and posts take the places of the texts that named them.
 */
function join(columns, company) {
    const { brand, roster, pseudonyms = null } = company;
    const accounts = new store_accounts/* Accounts */.b(columns.accounts, columns.channels, brand, roster, pseudonyms);
    const actor = resolveActors(columns, accounts);
    const duplicate = findDuplicates(columns, actor);
    markBots(columns, accounts, actor, duplicate);
    const side = resolveSides(columns, accounts, actor);
    const index = new RowIndex(columns, duplicate);
    const { object, objectRow } = resolveObjects(columns, index);
    const length = columns.length;
    const toward = new Int32Array(length);
    const towardSide = new Uint8Array(length);
    const inbound = new Uint8Array(length);
    const outbound = new Uint8Array(length);
    for (let row = 0; row < length; row++) {
        const byBrand = side[row] === store_accounts/* SIDE_CODE */.c.brand;
        const ground = objectRow[row];
        const account = towardWhom(row);
        toward[row] = account;
        if (account >= 0)
            towardSide[row] = accounts.sideOn(account, dayOf(columns, row));
        else
            towardSide[row] = account === TOWARD_BRAND ? store_accounts/* SIDE_CODE */.c.brand : store_accounts/* SIDE_CODE */.c.unknown;
        if (byBrand) {
            outbound[row] = columns.type[row] !== store_columns/* POST */.LO && towardSide[row] === store_accounts/* SIDE_CODE */.c.outside ? 1 : 0;
        }
        else
            inbound[row] = ground === store_columns/* NONE */.x3 || isOurs(side[ground]) ? 1 : 0;
    }
    const joined = {
        duplicate,
        accounts,
        actor,
        side,
        index,
        object,
        objectRow,
        toward,
        towardSide,
        inbound,
        outbound,
    };
    return new Table(columns, joined, brand.words, (0,categories/* classifier */.kd)(company.categories));
    function towardWhom(row) {
        const channel = columns.channel[row];
        const target = accounts.canonical(accounts.of(channel, columns.target.get(row)));
        if (target !== store_columns/* NONE */.x3)
            return target;
        const answered = index.find(channel, columns.reply[row]);
        if (answered !== store_columns/* NONE */.x3 && actor[answered] !== store_columns/* NONE */.x3)
            return actor[answered];
        const ground = objectRow[row];
        if (ground !== store_columns/* NONE */.x3 && actor[ground] !== store_columns/* NONE */.x3)
            return actor[ground];
        return side[row] === store_accounts/* SIDE_CODE */.c.brand ? store_columns/* NONE */.x3 : TOWARD_BRAND;
    }
}
/** A post that names nobody is on the ground of whoever committed the snapshot. */
function isOurs(side) {
    return side === store_accounts/* SIDE_CODE */.c.brand || side === store_accounts/* SIDE_CODE */.c.unknown;
}
function resolveActors(columns, accounts) {
    const actor = columns.actor.subarray(0, columns.length);
    let aliases = false;
    for (let row = 0; row < columns.length; row++) {
        const channel = columns.channel[row];
        actor[row] = accounts.of(channel, actor[row]);
        const handle = columns.handle.get(row);
        if (handle === store_columns/* NONE */.x3)
            continue;
        accounts.alias(actor[row], accounts.of(channel, handle));
        aliases = true;
    }
    if (aliases)
        for (let row = 0; row < columns.length; row++)
            actor[row] = accounts.canonical(actor[row]);
    return actor;
}
/** One mark holds for all that an account did and all that was done toward it. */
function markBots(columns, accounts, actor, duplicate) {
    for (let row = 0; row < columns.length; row++) {
        if (columns.isBot(row) && duplicate[row] === 0)
            accounts.markBot(actor[row]);
    }
}
function resolveSides(columns, accounts, actor) {
    const side = new Uint8Array(columns.length);
    for (let row = 0; row < columns.length; row++) {
        const account = actor[row];
        if (account === store_columns/* NONE */.x3) {
            side[row] = columns.isBot(row) ? store_accounts/* SIDE_CODE */.c.bot : columns.statedSide[row];
            continue;
        }
        side[row] = accounts.sideOn(account, dayOf(columns, row));
    }
    return side;
}
/** The day by which an account's side is told: an undated activity goes by the end of its file's period. */
function dayOf(columns, row) {
    const day = columns.day[row];
    return day === store_columns/* UNDATED */.oc ? (columns.fileOf(row).to ?? store_columns/* UNDATED */.oc) : day;
}
/** The post that each activity was done to: its own `object`, else that of what it answers. */
function resolveObjects(columns, index) {
    const object = columns.object.subarray(0, columns.length);
    const objectRow = new Int32Array(columns.length).fill(store_columns/* NONE */.x3);
    // Every row is walked over once, however deep its thread; one that bites its tail has no post.
    const settled = new Uint8Array(columns.length);
    for (let row = 0; row < columns.length; row++) {
        if (object[row] === store_columns/* NONE */.x3 && columns.reply[row] !== store_columns/* NONE */.x3)
            climb(row);
        const ground = index.find(columns.channel[row], object[row]);
        if (ground !== store_columns/* NONE */.x3 && columns.type[ground] === store_columns/* POST */.LO)
            objectRow[row] = ground;
    }
    return { object, objectRow };
    function climb(row) {
        const path = [];
        let found = store_columns/* NONE */.x3;
        for (let at = row;;) {
            // Before its own object, as what answers a post in a thread of posts was done to that post.
            if (path.length > 0 && columns.type[at] === store_columns/* POST */.LO)
                found = columns.id[at];
            else if (object[at] !== store_columns/* NONE */.x3 || settled[at] === 1)
                found = object[at];
            else {
                settled[at] = 1;
                path.push(at);
                const reply = columns.reply[at];
                const answered = index.find(columns.channel[at], reply);
                if (answered !== store_columns/* NONE */.x3) {
                    at = answered;
                    continue;
                }
                found = reply;
            }
            break;
        }
        for (const at of path)
            object[at] = found;
    }
}


/***/ }),

/***/ 2724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ perTable)
/* harmony export */ });
/** A function of a table and a key that makes its value once for each, and keeps it as long as the table. */
function perTable(make) {
    const tables = new WeakMap();
    return (table, key) => {
        const known = tables.get(table) ?? new Map();
        tables.set(table, known);
        const value = known.get(key) ?? make(table, key);
        known.set(key, value);
        return value;
    };
}


/***/ }),

/***/ 8765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ brandPosts),
/* harmony export */   e: () => (/* binding */ isBrandPost)
/* harmony export */ });
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7633);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3177);



/** Whether a row is a post of the brand; one that names nobody is, as the brand's snapshots hold its own posts. */
function isBrandPost(table, row) {
    if (table.type[row] !== _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .POST */ .LO)
        return false;
    return table.side[row] === _accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDE_CODE */ .c.brand || table.side[row] === _accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDE_CODE */ .c.unknown;
}
/** The brand's posts in the view. */
function brandPosts(view) {
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .filterRows */ .Ee)(view.rows, (row) => isBrandPost(view.table, row));
}


/***/ }),

/***/ 3177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ filterRows),
/* harmony export */   U1: () => (/* binding */ firstWhere),
/* harmony export */   UJ: () => (/* binding */ concatRows)
/* harmony export */ });
/**
 * The rows for which something holds, in order. A typed array's own `filter` gathers them on the heap first, and
 * an iterator takes four times as long.
 */
function filterRows(rows, holds) {
    const kept = new Uint32Array(rows.length);
    let length = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (holds(row))
            kept[length++] = row;
    }
    return kept.subarray(0, length);
}
/** The rows of all parts, one part after another. */
function concatRows(parts) {
    const all = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
    let length = 0;
    for (const part of parts) {
        all.set(part, length);
        length += part.length;
    }
    return all;
}
/** The first whole number below `length` for which something holds that stays true from there on; else `length`. */
function firstWhere(length, holds) {
    let low = 0;
    let high = length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 4530:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ sumCounts)
/* harmony export */ });
/** How many activities rows stand for together. */
function sumCounts({ count }, rows) {
    let sum = 0;
    for (let i = 0; i < rows.length; i++)
        sum += count[rows[i]];
    return sum;
}


/***/ }),

/***/ 2789:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isAmong),
/* harmony export */   l: () => (/* binding */ typeMask)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7633);

/** Types as bits, by their codes. */
function typeMask(types) {
    return types.reduce((mask, type) => mask | (1 << _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_CODE */ .BP[type]), 0);
}
/** Whether the type of a code is among types as bits. */
function isAmong(code, mask) {
    return ((1 << code) & mask) !== 0;
}


/***/ }),

/***/ 4979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ WordMatcher)
/* harmony export */ });
/** Finds plain words and phrases in text: whole, whatever their case, with any white space between them. */
class WordMatcher {
    #words;
    #pattern = null;
    constructor(words) {
        this.#words = words
            .map((word) => word.trim())
            .filter((word) => word !== "")
            // The longest first, so that "rocket skates" is one phrase and not "rocket" alone.
            .sort((a, b) => b.length - a.length)
            .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+"));
    }
    /** How often any of the words occurs. */
    count(text) {
        if (text === "" || this.#words.length === 0)
            return 0;
        // Compiled when first needed: most runs have no text to look at.
        this.#pattern ??= new RegExp(`(?<![\\p{L}\\p{N}_])(?:${this.#words.join("|")})(?![\\p{L}\\p{N}_])`, "giu");
        return text.match(this.#pattern)?.length ?? 0;
    }
}


/***/ }),

/***/ 6474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Zone)
/* harmony export */ });
/* harmony import */ var _domain_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5079);

/** A UTC day in which the zone's offset changes; its times are looked up one by one. */
const CHANGES = Number.NaN;
/** No zone sets its clocks by less, or twice in so short a time. */
const STEP = 15 * _domain_day_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg;
/** Local days of a time zone, exact across daylight-saving changes and days that a zone skipped. */
class Zone {
    #offsetAt;
    #offsets = new Map();
    /** @param offsetAt local time less UTC in milliseconds, at an instant */
    constructor(offsetAt) {
        this.#offsetAt = offsetAt;
    }
    /** The local day of an instant in milliseconds since 1970. */
    dayOf(time) {
        const utcDay = Math.floor(time / _domain_day_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO);
        let offset = this.#offsets.get(utcDay);
        if (offset === undefined) {
            const start = this.#offsetAt(utcDay * _domain_day_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO);
            offset = start === this.#offsetAt((utcDay + 1) * _domain_day_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO) ? start : CHANGES;
            this.#offsets.set(utcDay, offset);
        }
        return Math.floor((time + (Number.isNaN(offset) ? this.#offsetAt(time) : offset)) / _domain_day_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO);
    }
    /** Whether a local day came to pass; a zone that crosses the date line skips one. */
    has(day) {
        const noon = day * _domain_day_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO + 12 * _domain_day_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ;
        return this.dayOf(noon - this.#offsetAt(noon)) === day || this.startOf(day) < this.startOf(day + 1);
    }
    /**
     * The instant from which on it is a local day, or a later one where the zone skipped it. Clocks set back across
     * midnight return to the day before; it is over when that is.
     */
    startOf(day) {
        let after = day * _domain_day_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO + 16 * _domain_day_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ;
        let before = after - STEP;
        for (; this.dayOf(before) >= day; before -= STEP)
            after = before;
        while (after - before > 1) {
            const middle = Math.floor((before + after) / 2);
            if (this.dayOf(middle) < day)
                before = middle;
            else
                after = middle;
        }
        return after;
    }
}


/***/ })

};
