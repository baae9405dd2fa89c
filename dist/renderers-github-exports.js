export { t as github } from "./renderers-github.js";
