export { r as markdown } from "./renderers-markdown.js";
