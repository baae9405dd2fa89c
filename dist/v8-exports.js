export { t as compileWhole, n as growYoungGeneration } from "./v8.js";
