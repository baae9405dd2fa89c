export { n as html } from "./page.js";
