export { o as compileWhole, s as growYoungGeneration, c as keepYoungGeneration, l as optimizeLate, u as resetFlagsForThread } from "./builtins.js";
