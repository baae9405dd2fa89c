export { j as ruleById, M as rules } from "./run.js";
