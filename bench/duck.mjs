// The figures by DuckDB, read from the files each time.
// node bench/duck.mjs FOLDER BRAND FIRST_DAY LAST_DAY END KIND

import { counting, joining, reading, SETTINGS } from "./duck-sql.mjs";
import { TYPES } from "./figures.mjs";

const [folder = "", brand = "", first = "", last = "", end = "", kind = ""] = process.argv.slice(2);

/** As much of DuckDB's interface as is used here: its own types are there only where it is installed. */
/** @typedef {{ run(sql: string): Promise<void>, runAndReadAll(sql: string): Promise<{ getRowsJS(): unknown[][] }> }} Connection */

const installed = /** @type {string} */ ("@duckdb/node-api");
const { DuckDBInstance } = await import(installed);
const database = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = /** @type {Connection} */ (await database.connect());

for (const sql of [...SETTINGS, ...reading(folder, /** @type {"ndjson"} */ (kind))])
  await connection.run(sql);
const [[all = 0, single = 0] = []] = await numbers("select count(*), count(distinct id) from record");
for (const sql of joining(brand, single < all)) await connection.run(sql);
const { prepare, queries } = counting({ first, last, end });
for (const sql of prepare) await connection.run(sql);

const [[helpful = 0] = []] = await numbers(queries.helpful);
const [[posts = 0, categorised = 0, promotional = 0, we = 0, you = 0] = []] = await numbers(queries.posts);
const [[outsideVoices] = []] = await numbers(queries.voices);
const [[employeeOnlyPosts] = []] = await numbers(queries.onlyEmployees);
const [[responseRate] = []] = await numbers(queries.answered);
const [[acknowledged] = []] = await numbers(queries.acknowledged);
const [unknown, , inside, outside] = bySide(await rows(queries.sides));
const weeks = await rows(queries.weeks);
const outreachByDay = Object.fromEntries(
  (await rows(queries.outreach)).map(([day, count]) => [day, Number(count)]),
);
const comments = (inside?.comment ?? 0) - helpful;
const employees = (inside?.all ?? 0) - helpful;
console.log(
  JSON.stringify({
    activities: single,
    duplicates: all - single,
    posts,
    inside,
    outside,
    unknown,
    commentShare: comments / (comments + (outside?.comment ?? 0)),
    employeeShare: employees / (employees + (outside?.all ?? 0)),
    outsideVoices,
    outreach: Object.values(outreachByDay).reduce((sum, count) => sum + count, 0),
    outsideDays: Object.keys(outreachByDay).length,
    responseRate,
    acknowledged,
    promotionalShare: promotional / categorised,
    selfTalk: we / (we + you),
    employeeOnlyPosts,
    outreachByDay,
    outsideByWeek: Object.fromEntries(weeks.map(([week, count]) => [week, Number(count)])),
    voicesByWeek: Object.fromEntries(weeks.map(([week, , count]) => [week, Number(count)])),
  }),
);

/** @param {string} sql */
async function rows(sql) {
  return (await connection.runAndReadAll(sql)).getRowsJS();
}

/** @param {string} sql */
async function numbers(sql) {
  return (await rows(sql)).map((row) => row.map(Number));
}

/** @param {unknown[][]} counts */
function bySide(counts) {
  const sides = Array.from({ length: 4 }, () =>
    Object.fromEntries(["all", ...TYPES].map((type) => [type, 0])),
  );
  for (const [side, type, count] of counts) {
    const sums = /** @type {Record<string, number>} */ (sides[Number(side)]);
    for (const key of ["all", String(type)]) sums[key] = (sums[key] ?? 0) + Number(count);
  }
  return sides;
}
