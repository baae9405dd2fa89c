export { t as compileWhole, n as keepYoungGenerationSmall } from "./v8.js";
