export { q as ruleById, J as rules } from "./run.js";
