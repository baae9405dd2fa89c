export const id = 347;
export const ids = [347];
export const modules = {

/***/ 2347:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/config/policy/load.js + 3 modules
var load = __webpack_require__(7642);
// EXTERNAL MODULE: ./build/config/roster/load.js + 3 modules
var roster_load = __webpack_require__(9110);
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/domain/pseudonym.js
var pseudonym = __webpack_require__(5651);
// EXTERNAL MODULE: ./build/evaluate/pseudonym.js
var evaluate_pseudonym = __webpack_require__(4752);
// EXTERNAL MODULE: ./build/schema/activity.js
var activity = __webpack_require__(2525);
;// CONCATENATED MODULE: ./build/ingest/pipeline/canonical.js

const KEYS = Object.keys(activity/* activitySchema */.d.properties);
/** A record as a line of a canonical file: its keys in the order of the schema, without those that hold nothing. */
function recordLine(activity) {
    const told = KEYS.filter((key) => activity[key] !== null && activity[key] !== undefined);
    return `${JSON.stringify(Object.fromEntries(told.map((key) => [key, activity[key]])))}\n`;
}
/** What a file says of itself, as its first line. */
function envelopeLine({ channel, period, complete, outbound }) {
    const known = { version: 1, channel: channel || undefined, period, complete };
    return `${JSON.stringify({ ...known, ...(outbound === false ? { outbound } : {}) })}\n`;
}

// EXTERNAL MODULE: ./build/ingest/pipeline/catalogue.js
var catalogue = __webpack_require__(1873);
// EXTERNAL MODULE: ./build/ingest/pipeline/load.js + 1 modules
var pipeline_load = __webpack_require__(4550);
// EXTERNAL MODULE: ./build/domain/account.js
var domain_account = __webpack_require__(8750);
;// CONCATENATED MODULE: ./build/ingest/pipeline/pseudonymise.js

/** Accounts that platforms write into the ids and addresses of what they did. */
const ACCOUNT_IN_ID = new RegExp([
    /did:[a-z]+:[\w.%-]+/,
    /(?<=^at:\/\/)[\w-]+(?:\.[\w-]+)+/,
    /urn:li:(?:person|member):[\w-]+/,
    /https?:\/\/[^/\s]+\/(?:@|(?:accounts|author|c|channel|in|profile|u|user|users)\/)[\w.:%-]+(?:@[\w.-]+)?/,
    /https?:\/\/[\w.]*linkedin\.com\/posts\/[\w%-]+?(?=_)/,
    /https?:\/\/(?:\w+\.)?(?:twitter|x)\.com\/\w+(?=\/status(?:es)?\/)/,
    /https?:\/\/(?:\w+\.)?facebook\.com\/[\w.%-]+(?=\/(?:photos|posts|reels|videos)\/)/,
    /https?:\/\/(?:\w+\.)?instagram\.com\/[\w.]+(?=\/(?:p|reel|tv)\/)/,
    /https?:\/\/[^/\s]+\/p\/[\w.-]+(?=\/\d+)/,
    /@?(?<![\w.%+-])[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/,
]
    .map(({ source }) => source)
    .join("|"), "gi");
/** Replaces accounts by pseudonyms, so that a snapshot can be committed without anybody's handle. */
class Pseudonymiser {
    #pseudonyms;
    #channels;
    #brand;
    /** Ids by which the brand's accounts go. */
    #ids = new Set();
    constructor(pseudonyms, { accounts }) {
        this.#pseudonyms = pseudonyms;
        this.#channels = Object.keys(accounts);
        this.#brand = new Set(Object.entries(accounts).flatMap(([channel, names]) => names.map((name) => keyOf(channel, name))));
    }
    /** Notes by which id the brand goes, where an activity has it with its handle. */
    learn({ actor, channel }) {
        const { id, handle } = partsOf(actor);
        if (!id || !handle)
            return;
        // What a file says of its channel may come after its activities.
        for (const known of channel ? [channel] : this.#channels) {
            if (this.#brand.has(keyOf(known, handle)))
                this.#ids.add(keyOf(known, id));
        }
    }
    /** The activity without anybody's account, and without text but that of the brand's own posts. */
    hide(activity, channel) {
        const { actor, target, amplifiers, owner } = activity;
        const ours = activity.type === "post" && this.#isOurs(activity, channel);
        const account = (text) => this.#pseudonyms.of(channel, text);
        const id = (text) => (text ? this.#hideIn(text, channel) : null);
        return {
            ...activity,
            id: id(activity.id),
            actor: hideActor(actor, account),
            object: id(activity.object),
            inReplyTo: id(activity.inReplyTo),
            target: target ? account(target) : null,
            content: ours ? (activity.content ?? null) : null,
            category: ours ? (activity.category ?? null) : null,
            url: ours ? (activity.url ?? null) : null,
            amplifiers: amplifiers?.map(account) ?? null,
            owner: owner ? account(owner) : null,
        };
    }
    /** What names nobody is the brand's, as in every count of posts; a stated side holds where there is no actor. */
    #isOurs({ actor, side, bot }, channel) {
        const parts = partsOf(actor);
        const account = parts.id || parts.handle || parts.name || "";
        if ((0,domain_account/* normaliseHandle */.H)(account) !== "") {
            return [account, parts.handle].some((text) => text !== undefined && this.#isBrand(channel, text));
        }
        if (bot === true || parts.bot === true)
            return false;
        return account !== "" || !side || side === "brand" || side === "unknown";
    }
    #isBrand(channel, account) {
        const key = keyOf(channel, account);
        return this.#brand.has(key) || this.#ids.has(key);
    }
    /** By the policy alone, so that an id is written alike in every file, whatever that file tells. */
    #hideIn(id, channel) {
        return id.replace(ACCOUNT_IN_ID, (account) => this.#brand.has(keyOf(channel, account)) ? account : this.#pseudonyms.of(channel, account));
    }
}
function partsOf(actor) {
    return typeof actor === "string" ? { handle: actor } : (actor ?? {});
}
function hideActor(actor, account) {
    if (!actor)
        return null;
    if (typeof actor === "string")
        return account(actor);
    const { id, handle, name, bot } = actor;
    return {
        ...(id ? { id: account(id) } : {}),
        ...(handle ? { handle: account(handle) } : {}),
        // A name is the account only where there is nothing else.
        ...(name && !id && !handle ? { name: account(name) } : {}),
        ...(bot === undefined ? {} : { bot }),
    };
}
function keyOf(channel, account) {
    return `${channel.toLowerCase()} ${(0,domain_account/* normaliseHandle */.H)(account)}`;
}

// EXTERNAL MODULE: ./build/ingest/pipeline/read.js + 15 modules
var read = __webpack_require__(7270);
// EXTERNAL MODULE: ./build/ingest/plans/formats/index.js + 9 modules
var formats = __webpack_require__(94);
// EXTERNAL MODULE: ./build/ingest/plans/load.js + 2 modules
var plans_load = __webpack_require__(7557);
// EXTERNAL MODULE: ./build/ingest/platforms/index.js + 17 modules
var platforms = __webpack_require__(8947);
// EXTERNAL MODULE: ./build/io/is-file.js
var is_file = __webpack_require__(9340);
// EXTERNAL MODULE: ./build/io/repository.js
var io_repository = __webpack_require__(6901);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(4570);
// EXTERNAL MODULE: ./build/schema/suggest.js
var suggest = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/domain/activity.js
var domain_activity = __webpack_require__(764);
// EXTERNAL MODULE: ./build/domain/day.js
var domain_day = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/store/columns.js + 3 modules
var store_columns = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/store/posts.js
var posts = __webpack_require__(8765);
;// CONCATENATED MODULE: ./build/store/aggregate.js




/**
 * The table as counts by channel, day, type, post and side, without any account. The brand's posts stay one by
 * one; what was done on the ground of others counts for nothing, and is left out.
 */
function aggregate(table) {
    const rows = new Map();
    for (let row = 0; row < table.length; row++) {
        if (table.duplicate[row] === 1)
            continue;
        const isPost = table.type[row] === store_columns/* POST */.LO;
        const side = domain_activity/* SIDES */.BV[table.side[row]];
        if (isPost ? !(0,posts/* isBrandPost */.e)(table, row) : side !== "brand" && table.inbound[row] === 0)
            continue;
        const activity = isPost ? postOf(table, row) : countOf(table, row, side);
        const key = isPost ? `post ${row}` : JSON.stringify({ ...activity, count: 0 });
        const before = rows.get(key);
        if (before === undefined)
            rows.set(key, activity);
        else
            before.count = (before.count ?? 1) + (activity.count ?? 1);
    }
    return [...rows.values()];
}
function countOf(table, row, side) {
    // Whom the brand spoke to shows in what it answered.
    const object = side === "brand" ? null : table.idText(table.object[row]);
    return { ...common(table, row), object, side, count: table.count[row] };
}
function postOf(table, row) {
    const { content = null, category = null, totals = null } = table.post(row) ?? {};
    const id = table.idText(table.id[row]);
    return {
        ...common(table, row),
        id,
        side: "brand",
        count: table.count[row],
        content,
        category,
        totals,
    };
}
function common(table, row) {
    const day = table.day[row];
    return {
        type: domain_activity/* ACTIVITY_TYPES */.gI[table.type[row]],
        published: day === store_columns/* UNDATED */.oc ? null : (0,domain_day/* formatDay */.im)(day),
        channel: table.channels[table.channel[row]] ?? null,
    };
}

// EXTERNAL MODULE: ./build/store/join.js + 3 modules
var join = __webpack_require__(8590);
// EXTERNAL MODULE: ./build/store/zone.js
var zone = __webpack_require__(6474);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(8213);
;// CONCATENATED MODULE: ./build/cli/line-writer.js
/** How much is written at once. */
const BATCH = 1 << 16;
/** Writes lines in batches: a call for each would take longer than reading them. */
class LineWriter {
    #stream;
    #text = "";
    /** Ends the waiting for a reader that is slower than we are; null while nobody waits. */
    #resume = null;
    #waiting = null;
    constructor(stream) {
        this.#stream = stream;
        // A reader that goes away, as `head` does, never drains.
        for (const event of ["drain", "close"])
            stream.on(event, () => this.#resume?.());
    }
    add(line) {
        this.#text += line;
        if (this.#text.length >= BATCH)
            this.end();
    }
    end() {
        const isFull = this.#text !== "" && !this.#stream.write(this.#text) && !this.#stream.destroyed;
        this.#text = "";
        if (!isFull || this.#waiting !== null)
            return;
        this.#waiting = new Promise((resolve) => {
            this.#resume = () => {
                this.#waiting = null;
                this.#resume = null;
                resolve();
            };
        });
    }
    /** Resolves once what was written is on its way; what nobody takes waits in memory. */
    ready() {
        return this.#waiting;
    }
}

;// CONCATENATED MODULE: ./build/cli/rewrite.js


/** The first time through files that become one: what they say of themselves, and by which ids the brand goes. */
class Survey {
    /** The channel of each file, in order. */
    channels = [];
    #hidden;
    #envelopes = [];
    #names = [];
    /** By channel, whether a file holds what the brand itself did there. */
    #outbound = new Map();
    constructor(hidden) {
        this.#hidden = hidden;
    }
    openFile(name) {
        this.#names.push(name);
    }
    add(activity) {
        this.#hidden?.learn(activity);
    }
    skip() { }
    closeFile(envelope, outbound) {
        const { channel = "" } = envelope;
        this.channels.push(channel);
        this.#envelopes.push(envelope);
        this.#outbound.set(channel, outbound || this.#outbound.get(channel) === true);
    }
    /**
     * What the files say of themselves, as one.
     * @throws InputError where that is not the same for all their days
     */
    envelope() {
        const [first = {}] = this.#envelopes;
        const { period, complete } = first;
        const bound = this.#envelopes.findIndex((one) => one.period !== undefined || one.complete !== undefined);
        if (this.#envelopes.length > 1 && bound >= 0) {
            const message = "says which days or types it has, which holds for no other file; convert it alone";
            throw (0,problem/* inputError */.Xu)(message, (0,problem/* topOf */.HX)(this.#names[bound] ?? ""));
        }
        const outbound = [...this.#outbound.values()];
        if (new Set(outbound).size > 1) {
            const channel = [...this.#outbound.keys()][outbound.indexOf(false)];
            const message = `holds nothing that the brand itself did on ${channel || "its channels"}, as other files do on theirs; convert each channel alone`;
            const file = this.#names[this.channels.indexOf(channel)] ?? "";
            throw (0,problem/* inputError */.Xu)(message, (0,problem/* topOf */.HX)(file));
        }
        return {
            channel: new Set(this.channels).size === 1 ? (this.channels[0] ?? "") : "",
            ...(period === undefined ? {} : { period }),
            ...(complete === undefined ? {} : { complete }),
            outbound: outbound.includes(true),
        };
    }
}
/** The second time through: writes each activity. */
class Writer {
    #channels;
    #common;
    #hidden;
    #out;
    #file = -1;
    /** @param channels of each file; one that all have stands in the envelope */
    constructor(channels, { channel = "" }, hidden, out) {
        this.#channels = channels;
        this.#common = channel;
        this.#hidden = hidden;
        this.#out = out;
    }
    openFile() {
        this.#file++;
    }
    add(activity) {
        const channel = (activity.channel || this.#channels[this.#file]) ?? "";
        const shown = this.#hidden?.hide(activity, channel) ?? activity;
        const own = channel === this.#common || channel === "" ? null : channel;
        this.#out.add(recordLine({ ...shown, channel: own }));
    }
    skip() { }
    closeFile() { }
    ready() {
        return this.#out.ready();
    }
}

;// CONCATENATED MODULE: ./build/cli/convert.js



























const OPTIONS = {
    format: { type: "string" },
    policy: { type: "string" },
    pseudonymise: { type: "boolean", default: false },
    aggregate: { type: "boolean", default: false },
};
/**
 * `convert FILES…`: writes what the files hold as canonical NDJSON; they are taken as one snapshot.
 * @throws InputError where they cannot be read, or an option lacks what it needs
 */
async function convert(args) {
    const { values, positionals } = (0,cli_arguments/* parseArguments */.W)({ args, options: OPTIONS, allowPositionals: true });
    if (positionals.length === 0)
        throw (0,cli_arguments/* misuse */.v)("name a file to convert");
    const setting = await settingOf(values.policy);
    const files = await Promise.all(positionals.map((path) => fileOf(path, values.format ?? null, setting)));
    const key = external_node_process_.env[pseudonym/* KEY_VARIABLE */.$9] || null;
    const out = new LineWriter(external_node_process_.stdout);
    if (values.aggregate) {
        if (values.pseudonymise)
            throw (0,cli_arguments/* misuse */.v)("--aggregate names nobody, so that --pseudonymise has nothing to do");
        await writeAggregate(files, needed(setting, "--aggregate", "roster"), key, out);
    }
    else
        await rewrite(files, values.pseudonymise ? pseudonymiser(setting, key) : null, out);
    out.end();
    return 0;
}
/** The policy that is named, else the one that is there; null where there is none. */
async function settingOf(named) {
    const given = (0,external_node_path_.resolve)(named ?? policy/* DEFAULT_POLICY */.zj);
    if (!(0,is_file/* isFile */.f)(given)) {
        if (named === undefined)
            return null;
        throw (0,problem/* inputError */.Xu)(`there is no policy at ${named}; check the path`);
    }
    const repository = new io_repository/* Repository */.L((0,io_repository/* findRoot */.w)((0,external_node_path_.dirname)(given)));
    const path = repository.entry(given);
    const { offsets } = (0,clock/* systemClock */.ml)();
    return { policy: await (0,load/* loadPolicy */.t)(repository, path, (name) => offsets(name) !== null), repository, path };
}
/** How a file is read: as its entry in the policy says, but for the format that is named. */
async function fileOf(given, format, setting) {
    const names = [...new Set([...platforms/* FORMAT_NAMES */.BU, ...formats/* PLAN_FORMAT_NAMES */.l])];
    if (format !== null && !names.includes(format)) {
        throw (0,cli_arguments/* misuse */.v)(`--format "${format}" is not known${(0,suggest/* didYouMean */.a)(format, names)}`);
    }
    const path = (0,external_node_path_.resolve)(given);
    const brand = setting?.policy.brand ?? policy/* NOBODY */.oQ;
    const channel = (0,policy/* onlyChannel */.y$)(brand);
    const entry = setting === null ? undefined : await entryOf(path, setting);
    const known = entry?.known ?? (isPlan(path, format) ? plans_load/* planCatalogue */.ze : platforms/* snapshotFormats */.TE);
    const plain = { path, known, format: (0,catalogue/* formatIn */.hO)(known, null), channel, columns: {}, dates: null };
    const file = { ...plain, brand, ...entry, name: given };
    // Without a policy a file need not say its channel: the one that reads the result will.
    const open = setting === null ? { ...file, channel: "" } : file;
    return format === null ? open : { ...open, format: (0,catalogue/* formatIn */.hO)(known, format) };
}
/** Whether a file that no entry tells of is a plan: by its format, or as it ends like nothing but a plan. */
function isPlan(path, format) {
    if (format !== null && !platforms/* FORMAT_NAMES */.BU.includes(format))
        return true;
    const { texts, own } = plans_load/* planCatalogue */.ze;
    return [...texts, ...own].some(({ endings }) => endings.some((ending) => path.endsWith(`.${ending}`)));
}
async function entryOf(path, { policy, repository, path: policyPath }) {
    const sources = [
        ...policy.snapshots.map((source) => ({ source, known: platforms/* snapshotFormats */.TE })),
        ...policy.plans.map((source) => ({ source, known: plans_load/* planCatalogue */.ze })),
    ];
    const entries = [];
    for (const { source, known } of sources) {
        try {
            entries.push(...(await (0,pipeline_load/* filesOf */.R8)(repository, [source], policy.brand, policyPath, known)));
        }
        catch (error) {
            // An entry that matches nothing is no matter here.
            if (!(error instanceof problem/* InputError */.dz))
                throw error;
        }
    }
    return entries.findLast((file) => (0,external_node_path_.resolve)(file.path) === path);
}
function pseudonymiser(setting, key) {
    const { policy } = needed(setting, "--pseudonymise", "brand");
    const pseudonyms = (0,evaluate_pseudonym/* pseudonymsBy */.D)(key);
    if (pseudonyms === null) {
        throw (0,problem/* inputError */.Xu)(`--pseudonymise needs a key in ${pseudonym/* KEY_VARIABLE */.$9}; make one with \`openssl rand -hex 32\``);
    }
    return new Pseudonymiser(pseudonyms, policy.brand);
}
function needed(setting, option, what) {
    if (setting === null)
        throw (0,cli_arguments/* misuse */.v)(`${option} needs the ${what} of a policy; name it with --policy`);
    return setting;
}
/** Twice through the files: what stands first in the result may stand last in them, and no fault is half written. */
async function rewrite(files, hidden, out) {
    const survey = new Survey(hidden);
    await readAll(files, survey);
    const envelope = survey.envelope();
    out.add(envelopeLine(envelope));
    await readAll(files, new Writer(survey.channels, envelope, hidden, out));
}
async function readAll(files, sink) {
    const problems = new problem/* Problems */.Zw();
    for (const file of files) {
        await (file.known === plans_load/* planCatalogue */.ze ? plans_load/* readPlan */.m3 : read/* readSnapshot */.R)(file, sink, problems);
    }
    problems.throwIfAny();
}
async function writeAggregate(files, { policy, repository, path }, key, out) {
    const pseudonyms = (0,evaluate_pseudonym/* pseudonymsBy */.D)(key);
    const roster = await (0,roster_load/* loadRosters */.L)(repository, policy, path, pseudonyms?.keyId ?? null);
    const columns = new store_columns/* Columns */.e(new zone/* Zone */.b((0,clock/* systemClock */.ml)().offsets(policy.timezone) ?? (() => 0)));
    const survey = new Survey(null);
    await readAll(files, survey);
    await readAll(files, columns);
    const table = (0,join/* join */.f)(columns, { brand: policy.brand, roster, categories: policy.categories, pseudonyms });
    out.add(envelopeLine({ ...survey.envelope(), channel: "" }));
    for (const activity of aggregate(table)) {
        out.add(recordLine(activity));
        await out.ready();
    }
}


/***/ })

};
