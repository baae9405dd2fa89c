export const id = 225;
export const ids = [225];
export const modules = {

/***/ 5225:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eventsOf: () => (/* binding */ eventsOf)
});

// EXTERNAL MODULE: ./node_modules/ical.js/dist/ical.js
var ical = __webpack_require__(9571);
// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(7368);
;// CONCATENATED MODULE: ./build/ingest/plans/ics-rule.js
/** How often a rule may skip, by how often it comes. */
const MAX_INTERVAL = { DAILY: 366, WEEKLY: 52, MONTHLY: 11, YEARLY: 10 };
const WEEKDAYS = /^(MO|TU|WE|TH|FR|SA|SU)$/;
const WEEKDAYS_OF_MONTH = /^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/;
const DAYS_OF_MONTH = /^(-1|[1-9]|[12]\d|3[01])$/;
/** What a rule may say beside how often and how long, by how often it comes. */
const PARTS = {
    DAILY: {},
    WEEKLY: { BYDAY: WEEKDAYS },
    MONTHLY: { BYDAY: WEEKDAYS_OF_MONTH, BYMONTHDAY: DAYS_OF_MONTH },
    YEARLY: {},
};
/**
 * Why a rule of repetition is not followed, null where it is. Only what calendars write for plain repetitions is:
 * rules can be written that match no day, over which the library searches for ever.
 */
function unreadRule(property) {
    const { freq, interval, count, until, parts } = property.getFirstValue();
    if (!count && !until)
        return "it repeats without end; give its RRULE a COUNT or UNTIL";
    const known = PARTS[freq];
    const isRead = known !== undefined &&
        interval <= MAX_INTERVAL[freq] &&
        Object.keys(parts).length <= 1 &&
        Object.entries(parts).every(([part, values]) => [values].flat().every((value) => known[part]?.test(String(value)) === true));
    return isRead
        ? null
        : "its RRULE is not one that is followed; write FREQ daily, weekly by BYDAY, monthly by BYDAY or BYMONTHDAY, or yearly, or an event a day";
}

;// CONCATENATED MODULE: ./build/ingest/plans/ics-events.js




/** As many posts as events that repeat may stand for in one file. */
const MAX_REPEATED = 5000;
const NO_START = "has no DTSTART, so that nobody knows its day";
/** What may stand in a calendar beside zones; of these events alone are posts. */
const ENTRIES = ["vevent", "vtodo", "vjournal"];
/**
 * The events of a calendar as fields of planned posts, each at the line where it begins; those that repeat once
 * for each day, and what is no event as nothing.
 * @throws InputError where it is no calendar
 */
function eventsOf(text, name) {
    const lines = text.split(/\r?\n/);
    const begins = lines.flatMap((line, i) => (/^BEGIN:V(EVENT|TODO|JOURNAL)\s*$/i.test(line) ? [i + 1] : []));
    const entries = parse(text, lines, name).flatMap((calendar) => calendar.getAllSubcomponents().filter((entry) => ENTRIES.includes(entry.name)));
    const reader = new EventReader(name, new Map(entries.map((entry, i) => [entry.jCal, { file: name, line: begins[i] ?? 1, column: 1 }])));
    return entries.flatMap((entry) => reader.read(entry));
}
class EventReader {
    #name;
    /** Where each entry begins. */
    #places;
    #repeated = 0;
    constructor(name, places) {
        this.#name = name;
        this.#places = places;
    }
    read(entry) {
        const place = this.#placeOf(entry);
        if (entry.name !== "vevent")
            return [this.#item(place, {})];
        try {
            const event = new ical/* default */.A.Event(entry);
            const uid = event.uid;
            if (!event.isRecurring())
                return isPartOfAnother(event) ? [] : [this.#post(event, event.startDate, uid)];
            const rule = entry.getAllProperties("rrule").flatMap((one) => unreadRule(one) ?? [])[0];
            if (rule !== undefined)
                throw new Error(rule);
            return this.#occurrences(event);
        }
        catch (error) {
            return [{ ...this.#item(place, undefined), error: { message: worded(error), location: place } }];
        }
    }
    #occurrences(event) {
        const items = [];
        const { component: entry, startDate } = event;
        if (startDate === null)
            throw new Error(NO_START);
        // The library leaves out the first day where nothing but further days are named.
        if (!entry.hasProperty("rrule"))
            entry.addPropertyWithValue("rdate", startDate);
        const days = event.iterator();
        for (let day = days.next(); day; day = days.next()) {
            if (++this.#repeated > MAX_REPEATED) {
                throw new Error(`its events repeat more than ${MAX_REPEATED} times; end them earlier by UNTIL or COUNT`);
            }
            const { item, startDate: start } = event.getOccurrenceDetails(day);
            items.push(this.#post(item, start, `${event.uid}/${day}`));
        }
        return items;
    }
    #post(event, start, id) {
        const { component } = event;
        const categories = component.getAllProperties("categories").flatMap((one) => one.getValues());
        return this.#item(this.#placeOf(component), {
            id,
            published: momentOf(component, start),
            content: [event.summary, event.description].filter((part) => part).join("\n\n"),
            category: categories.join(", "),
            status: String(component.getFirstPropertyValue("status") ?? ""),
            url: String(component.getFirstPropertyValue("url") ?? ""),
        });
    }
    #placeOf(component) {
        return this.#places.get(component.jCal) ?? (0,problem/* topOf */.HX)(this.#name);
    }
    #item({ line, column }, value) {
        return { key: null, value, line, column };
    }
}
/** Whether an event stands for one day of another, which then tells of it. */
function isPartOfAnother(event) {
    return (event.isRecurrenceException() &&
        (event.component.parent?.getAllSubcomponents("vevent") ?? []).some((one) => one.getFirstPropertyValue("uid") === event.uid && !one.hasProperty("recurrence-id")));
}
/** When an event begins: its instant, or the day alone where the file tells no zone. */
function momentOf(event, start) {
    const written = String(event.getFirstProperty("dtstart")?.jCal[3] ?? "");
    if (start === null || written === "")
        throw new Error(NO_START);
    if (![written, `${written}Z`].some(time/* isMoment */.t_))
        throw new Error(`"${written}" is no day`);
    const isFloating = start.zone === null || start.zone === ical/* default */.A.Timezone.localTimezone;
    return start.isDate || isFloating ? start.toString().slice(0, 10) : start.toJSDate().toISOString();
}
function worded(error) {
    return `this event cannot be read: ${error.message}`;
}
function parse(text, lines, file) {
    if (!/^BEGIN:VCALENDAR\s*$/im.test(text)) {
        throw (0,problem/* inputError */.Xu)("is no calendar; it must begin with BEGIN:VCALENDAR", (0,problem/* topOf */.HX)(file));
    }
    try {
        const parsed = ical/* default */.A.parse(text);
        const calendars = typeof parsed[0] === "string" ? [parsed] : parsed;
        return calendars.map((calendar) => new ical/* default */.A.Component(calendar));
    }
    catch (error) {
        throw unparsed(error.message, lines, file);
    }
}
/** The parser tells the text of a wrong line, not where it stands. */
function unparsed(message, lines, file) {
    const quoted = / ["']((?:(?! ["']).)+)["']$/s.exec(message)?.[1];
    const found = quoted === undefined ? -1 : lines.findIndex((line) => line !== "" && quoted.startsWith(line));
    const last = lines.findLastIndex((line) => line !== "");
    const told = message.includes("did not end") ? "it is cut off here" : message.replace(/\s+/g, " ");
    const line = Math.max(1, (message.includes("did not end") ? last : found) + 1);
    return (0,problem/* inputError */.Xu)(`is no calendar that can be read: ${told}`, { file, line, column: 1 });
}


/***/ })

};
