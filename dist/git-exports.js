export { n as gitBase } from "./git.js";
