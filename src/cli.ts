import module from "node:module";
import { keepYoungGenerationSmall } from "./memory.ts";

// Before the rest is loaded, so that the second run needs no compiling. Node 20 does not have it.
module.enableCompileCache?.();
keepYoungGenerationSmall();
await import("./cli/main.ts");
