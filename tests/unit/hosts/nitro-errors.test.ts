import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { replaceNitroListeners } from "../../../lib/hosts/start/nitro-errors";

describe("Nitro's listeners of errors that nothing catches", () => {
  it("are replaced by ones that pass errors on to its hooks without writing them; others stay", () => {
    const emitter = new EventEmitter();
    const heard: unknown[] = [];
    const capture = (error: unknown, type: string): void => void heard.push(["nitro", error, type]);
    emitter.on("uncaughtException", error => capture(error, "uncaughtException"));
    emitter.on("unhandledRejection", error => capture(error, "unhandledRejection"));
    emitter.on("uncaughtException", (error: unknown) => {
      heard.push(["app", error]);
    });
    replaceNitroListeners((error, { tags }) => heard.push(["hook", error, ...tags]), emitter as never);
    emitter.emit("uncaughtException", 1);
    emitter.emit("unhandledRejection", 2);
    expect(heard).toEqual([
      ["app", 1],
      ["hook", 1, "uncaughtException"],
      ["hook", 2, "unhandledRejection"],
    ]);
  });
});
