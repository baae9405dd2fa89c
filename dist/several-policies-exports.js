export { n as jsonOfAll, r as markdownOfAll, i as verdictOfAll } from "./several-policies.js";
