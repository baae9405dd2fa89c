export { L as nameMatcher } from "./run.js";
