import { DAY, dayOf, END } from "./calendar.mjs";
import { heavyTailed } from "./random.mjs";

const GIVEN = "ana bo chidi dora emre fatima goran hana ivo june kofi lena mika noor oleg pia".split(" ");
const FAMILY = "adler baker costa diallo eriksen fischer garcia hoang ito jansen kumar lind moreau".split(
  " ",
);

/**
 * @typedef {object} Person
 * @property {"brand" | "inside" | "outside" | "bot"} side
 * @property {string} name a handle without a host
 * @property {number} [from] when an employee joined, where that was within the weeks
 * @property {number} [until] and left
 */

/** Who there is: the brand, its employees, its audience and a bot. */
export class People {
  /** @type {Person} */
  brand = { side: "brand", name: "fennick" };
  /** @type {Person} */
  bot = { side: "bot", name: "daily-digest" };
  /** @type {Person[]} */
  employees;
  #audience;
  #often;
  #loud;

  /**
   * @param {import("./random.mjs").Random} random
   * @param {import("./kinds.mjs").Kind} kind
   */
  constructor(random, { staff, weeks, outside }) {
    this.random = random;
    this.fan = outside.fan ?? 0;
    this.employees = Array.from({ length: staff }, (_, i) => employee(random, i, weeks));
    /** @type {Person[]} */
    this.#audience = Array.from({ length: outside.audience }, (_, i) => ({
      side: "outside",
      name: handle(i),
    }));
    this.#often = heavyTailed(random, outside.audience, 0.7);
    this.#loud = heavyTailed(random, staff, 0.6);
  }

  /** Somebody of the audience: few come often, and many once. */
  outsider() {
    const position = this.random.chance(this.fan) ? 0 : this.#often();
    return /** @type {Person} */ (this.#audience[position]);
  }

  /**
   * Somebody who works there at that time: a few take most of the floor.
   * @param {number} time
   */
  employee(time) {
    const drawn = /** @type {Person} */ (this.employees[this.#loud()]);
    // The first one is always there.
    return worksThere(drawn, time) ? drawn : /** @type {Person} */ (this.employees[0]);
  }
}

/**
 * @param {import("./random.mjs").Random} random
 * @param {number} i
 * @param {number} weeks
 * @returns {Person}
 */
function employee(random, i, weeks) {
  const day = END - Math.ceil(random.next() * weeks * 7) * DAY;
  const change = i > 0 && random.chance(0.1) ? (random.chance(0.5) ? { from: day } : { until: day }) : {};
  return { side: "inside", name: `staff-${handle(i)}`, ...change };
}

/**
 * Whether an employee works there on the whole day of that time and the two around it, as an answer comes later.
 * @param {Person} person
 * @param {number} time
 */
function worksThere({ from, until }, time) {
  return (from === undefined || time >= from + DAY) && (until === undefined || time < until - 7 * DAY);
}

/** @param {number} i */
function handle(i) {
  return `${GIVEN[i % GIVEN.length]}-${FAMILY[i % FAMILY.length]}-${i}`;
}

/**
 * The roster of a company, one account on each channel.
 * @param {People} people
 * @param {(person: Person, channel: string) => string} account
 * @param {readonly string[]} channels
 */
export function rosterOf({ employees, bot }, account, channels) {
  const rows = employees.flatMap((person, i) => {
    const dates = [
      ...(person.from === undefined ? [] : [`from: ${dayOf(person.from)}`]),
      ...(person.until === undefined ? [] : [`until: ${dayOf(person.until)}`]),
    ];
    const accounts = channels.map((channel) => `${channel}: "${account(person, channel)}"`).join(", ");
    const fields = [`id: p-${i + 1}`, "relation: employee", `accounts: { ${accounts} }`, ...dates];
    return `  - { ${fields.join(", ")} }\n`;
  });
  const bots = channels.map(
    (channel) => `  - { channel: ${channel}, account: "${account(bot, channel)}" }\n`,
  );
  return `version: 1\npeople:\n${rows.join("")}bots:\n${bots.join("")}`;
}
