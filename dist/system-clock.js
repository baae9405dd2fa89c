import process from "node:process";
// build/io/system-clock.js
/** The system's clock and time zones. */
function systemClock() {
	return {
		now: Date.now(),
		offsets
	};
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
		if (process.env["TZ"] !== name) process.env["TZ"] = name;
		return localOffset(time);
	};
	const offsetAt = offsetsOf(timezone);
	if (timezone.includes("/") && offsetAt(BEFORE_ZONES) !== 0) return offsetAt;
	const name = timezone === "UTC" ? timezone : canonicalName(timezone);
	return name === null ? null : offsetsOf(name);
}
function localOffset(time) {
	const local = new Date(time);
	const read = /* @__PURE__ */ new Date(0);
	read.setUTCFullYear(local.getFullYear(), local.getMonth(), local.getDate());
	read.setUTCHours(local.getHours(), local.getMinutes(), local.getSeconds(), local.getMilliseconds());
	return read.getTime() - time;
}
function canonicalName(timezone) {
	try {
		return new Intl.DateTimeFormat("en-US", { timeZone: timezone }).resolvedOptions().timeZone;
	} catch {
		return null;
	}
}
export { localTimezone as n, systemClock as r, elapsed as t };
