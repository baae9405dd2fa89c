// build/domain/base.js
/** A commit in full: SHA-1 or SHA-256. */
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
export { COMMIT as t };
