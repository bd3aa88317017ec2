import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { LiveError } from "solid-reflect/server";
import type { Todo } from "./todos";

/** The environment variable that names the folder of the database. */
export const FOLDER_VARIABLE = "TODO_FOLDER";

/** Where it is unless said otherwise, from where the site was started. */
const FOLDER = ".data";

/**
 * What has become of the database, step by step. A file says how many of them it has seen (`user_version`), and the others
 * are taken when it is opened. Append to the list; never change what is in it.
 */
const MIGRATIONS = [
  `create table todos (
    id text primary key,
    text text not null check (length(text) between 1 and 400),
    done integer not null check (done in (0, 1))
  ) strict`,
  // At first rows stood in the order in which they had been made.
  `alter table todos add column position integer not null default 0;
   update todos set position = rowid`,
];

/** The list on the disk. Whoever opened it closes it. */
export interface TodoFile extends Disposable {
  read(): Todo[];
  /** Writes what is different, all or nothing. */
  save(before: readonly Todo[], after: readonly Todo[]): void;
}

/**
 * Opens the database in a folder, which is made when it is not there, and brings it up to date. Raises `internal` when it
 * was written by a later version than this.
 */
export function openTodoFile(folder = process.env[FOLDER_VARIABLE] ?? FOLDER): TodoFile {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "todos.db");
  const database = new Database(path);
  try {
    // What is committed survives the process; a power cut may cost the last moment, and never the file.
    database.exec("pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 2000");
    migrate(database, path);
    return useFile(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function migrate(database: Database.Database, path: string): void {
  const step = database.transaction(() => {
    const { user_version: seen } = database.prepare("pragma user_version").get() as { user_version: number };
    if (seen > MIGRATIONS.length) {
      const message = `${path} has version ${seen}, this site knows ${MIGRATIONS.length}. Run the site that wrote it.`;
      throw new LiveError("internal", message);
    }
    for (const sql of MIGRATIONS.slice(seen)) database.exec(sql);
    database.exec(`pragma user_version = ${MIGRATIONS.length}`);
  });
  // Immediate, so that of two that start at the same time one waits for the other.
  step.immediate();
}

function useFile(database: Database.Database): TodoFile {
  const all = database.prepare("select id, text, done from todos order by position, rowid");
  const remove = database.prepare("delete from todos where id = ?");
  const put = database.prepare(
    `insert into todos (id, text, done, position) values (?, ?, ?, ?)
     on conflict (id) do update set text = excluded.text, done = excluded.done, position = excluded.position`,
  );
  const save = database.transaction((before: readonly Todo[], after: readonly Todo[]) => {
    const stay = new Set(after.map(todo => todo.id));
    for (const { id } of before) if (!stay.has(id)) remove.run(id);
    for (const [position, todo] of after.entries()) {
      if (todo !== before[position]) put.run(todo.id, todo.text, todo.done ? 1 : 0, position);
    }
  });
  return {
    read: () =>
      (all.all() as { id: string; text: string; done: number }[]).map(({ id, text, done }) => ({
        id,
        text,
        done: done === 1,
      })),
    save: (before, after) => void save.immediate(before, after),
    [Symbol.dispose]: () => void database.close(),
  };
}
