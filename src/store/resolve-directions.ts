import { SIDES } from "../domain/activity.ts";
import { type Accounts, SIDE_CODE } from "./accounts.ts";
import { NONE, POST, TOWARD_CODE } from "./codes.ts";
import type { Columns } from "./columns.ts";
import { accountOf } from "./resolve-accounts.ts";
import type { RowIndex } from "./row-index.ts";
import { sideOf, sideOfAuthor } from "./sides.ts";

/** Toward the brand, whichever of its accounts. */
const TOWARD_BRAND = -2;

const BRAND = SIDE_CODE.brand as number;
const UNKNOWN = SIDE_CODE.unknown as number;

/** What is known of each row before it is asked toward whom it was done. */
interface Resolved {
  actor: Int32Array;
  side: Uint8Array;
  index: RowIndex;
  object: Int32Array;
}

/** Toward whom each row was done. */
interface Directions {
  /** An account, TOWARD_BRAND, or NONE. */
  toward: Int32Array;
  towardSide: Uint8Array;
  /** 1 for what others do to the brand, and what the brand does toward who may be an outsider. */
  inbound: Uint8Array;
  outbound: Uint8Array;
}

/** Toward whom each row was done and on which side they are: as it says itself, else by what it answers or its post. */
export function resolveDirections(columns: Columns, accounts: Accounts, resolved: Resolved): Directions {
  const { actor, side, index, object } = resolved;
  const { length, channel, reply, type, statedToward, target } = columns;
  const toward = new Int32Array(length);
  const towardSide = new Uint8Array(length);
  const inbound = new Uint8Array(length);
  const outbound = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    const isByBrand = side[row] === BRAND;
    const postRow = index.findPost(channel[row] as number, object[row] as number);
    const stated = statedToward.get(row);
    const named = stated === 0 ? accountOf(columns, accounts, row, target.get(row)) : NONE;
    if (stated !== 0) {
      const isToBrand = stated === TOWARD_CODE.brand || (stated === TOWARD_CODE.unknown && !isByBrand);
      toward[row] = isToBrand ? TOWARD_BRAND : NONE;
      towardSide[row] = stated < SIDES.length ? stated : sideToward(isToBrand);
    } else if (named !== NONE) {
      const account = accounts.canonical(named);
      toward[row] = account;
      towardSide[row] = sideOf(columns, accounts, account, row);
    } else {
      const answered = index.find(channel[row] as number, reply.get(row));
      const source = hasAuthor(answered) ? answered : hasAuthor(postRow) ? postRow : NONE;
      const account = source === NONE ? NONE : (actor[source] as number);
      if (source === NONE) {
        toward[row] = isByBrand ? NONE : TOWARD_BRAND;
        // A post that names nobody is the brand's.
        towardSide[row] = sideToward(!isByBrand || postRow !== NONE);
      } else {
        toward[row] = account;
        // Whose words have no name but a side: it is toward that side.
        towardSide[row] =
          account === NONE ? (side[source] as number) : sideOfAuthor(columns, accounts, account, source, row);
      }
    }
    if (isByBrand) {
      const isOut =
        type[row] !== POST && mayBeOutside(accounts, toward[row] as number, towardSide[row] as number);
      outbound[row] = isOut ? 1 : 0;
    } else {
      const isToUs =
        postRow === NONE ? !isTowardOthers(row) : isOurs(side[postRow] as number, actor[postRow] as number);
      inbound[row] = isToUs ? 1 : 0;
    }
  }
  return { toward, towardSide, inbound, outbound };

  /** Whether a row says who it is by, or on which side. */
  function hasAuthor(row: number): boolean {
    return row !== NONE && (actor[row] !== NONE || side[row] !== UNKNOWN);
  }

  /** Whether a record names somebody else than the brand as whom it is toward, where no record holds the post. */
  function isTowardOthers(row: number): boolean {
    if (towardSide[row] === SIDE_CODE.brand) return false;
    const stated = statedToward.get(row);
    const says = stated !== 0 && stated !== TOWARD_CODE.others && object[row] === NONE;
    return (says || target.get(row) !== NONE) && !mayBeAmongUs(row);
  }

  /**
   * Whether a row may be what our own people say to each other, or a count of what they say to anybody. That stays on our
   * ground: leaving it out would flatter the brand.
   */
  function mayBeAmongUs(row: number): boolean {
    const isOurs = side[row] === SIDE_CODE.inside;
    if (!isOurs && side[row] !== SIDE_CODE.unknown) return false;
    if (towardSide[row] === SIDE_CODE.inside) return true;
    if (target.get(row) === NONE) return isOurs;
    const account = toward[row] as number;
    return towardSide[row] === SIDE_CODE.unknown && account >= 0 && accounts.personOf(account) !== null;
  }
}

function sideToward(isToBrand: boolean): number {
  return isToBrand ? BRAND : UNKNOWN;
}

/**
 * Whether somebody is named who is not known to be one of us: an outsider, or on a dark channel anybody. To speak to
 * them is to speak to people. Of who is on the roster on some of the days that a row may be of, nobody can say so.
 */
function mayBeOutside(accounts: Accounts, account: number, side: number): boolean {
  if (side !== SIDE_CODE.unknown) return side === SIDE_CODE.outside;
  return account >= 0 && accounts.personOf(account) === null;
}

/** A post that names nobody is taken for one of whoever committed the snapshot. */
function isOurs(side: number, account: number): boolean {
  return side === SIDE_CODE.brand || (side === SIDE_CODE.unknown && account === NONE);
}
