export { t as nameMatcher } from "./match-name.js";
