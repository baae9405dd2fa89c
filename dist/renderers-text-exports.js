export { t as text } from "./renderers-text.js";
