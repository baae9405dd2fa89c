export { rt as rules } from "./run.js";
