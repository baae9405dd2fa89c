export { O as ruleById, k as rules } from "./run.js";
