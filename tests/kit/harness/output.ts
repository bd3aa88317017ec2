import { fileURLToPath } from "node:url";

/** Where everything the harness makes is put; git ignores it. */
export const output = fileURLToPath(new URL("../../output/kit", import.meta.url));
