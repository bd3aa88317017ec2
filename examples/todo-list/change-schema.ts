import type { StandardSchemaV1 } from "@standard-schema/spec";
import { type Change, MAX_TEXT, MAX_TODOS, type Placed } from "./todos";

const ID = /^[\w-]{8,36}$/;

const isId = (value: unknown): value is string => typeof value === "string" && ID.test(value);

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isFewOf = <T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.length > 0 && value.length <= MAX_TODOS && value.every(is);

/** A text as it is kept: without spaces around it, on one line. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > 2 * MAX_TEXT) return undefined;
  const text = value.replace(/\s+/gu, " ").trim();
  return text !== "" && text.length <= MAX_TEXT ? text : undefined;
}

function placedOf(value: unknown): Placed | undefined {
  if (!isRecord(value) || !isPlace(value["at"]) || !isRecord(value["todo"])) return undefined;
  const { id, done } = value["todo"];
  const text = textOf(value["todo"]["text"]);
  if (!isId(id) || text === undefined || typeof done !== "boolean") return undefined;
  return { todo: { id, text, done }, at: value["at"] };
}

function changeOf(value: unknown): Change | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, id, ids, text: given, done, to, todos } = value;
  if (kind === "add" && isFewOf(todos, isRecord)) {
    const placed = todos.map(placedOf).filter(each => each !== undefined);
    return placed.length === todos.length ? { kind, todos: placed } : undefined;
  }
  if (kind === "remove") return isFewOf(ids, isId) ? { kind, ids } : undefined;
  if (!isId(id)) return undefined;
  const text = textOf(given);
  if (kind === "rename" && text !== undefined) return { kind, id, text };
  if (kind === "mark" && typeof done === "boolean") return { kind, id, done };
  if (kind === "move" && isPlace(to)) return { kind, id, to };
  return undefined;
}

/** What a browser may ask for. Nothing else gets to the list, whoever sends it. */
export const changeSchema: StandardSchemaV1<unknown, Change> = {
  "~standard": {
    version: 1,
    vendor: "todo-list",
    validate(value) {
      const change = changeOf(value);
      if (change) return { value: change };
      return { issues: [{ message: `a to-do has 1 to ${MAX_TEXT} characters, and a change is one of five kinds.` }] };
    },
  },
};
