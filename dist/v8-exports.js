export { t as compileAsCalled, n as compileWhole, r as growYoungGeneration, i as keepYoungGeneration, a as optimizeLate, o as optimizeSoon } from "./v8.js";
