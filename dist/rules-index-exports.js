export { nt as rules } from "./run.js";
