export { n as markdown } from "./renderers-markdown.js";
