"use server";
import { callback, createStore, getWindow, live, LiveError, shared, windowData } from "solid-reflect/server";

/** Who sits at this tab. A real site asks its session: `getWindow().request.cookies`. */
const member = windowData<string | undefined>("members-only.member", () => undefined);

let visitors = 0;

export async function openDoor() {
  const [name, setName] = getWindow().data(member);
  return live({
    name: () => name() ?? "",
    signIn: callback(() => void setName(`Member ${++visitors}`)),
    signOut: callback(() => void setName(undefined)),
  });
}

export async function openClub() {
  const [name] = getWindow().data(member);
  return shared(
    "members-only.club",
    ({ readers }) => {
      const [notes, setNotes] = createStore<string[]>(["The password is swordfish."]);
      const add = callback((text: string) => {
        const clean = String(text).trim().slice(0, 80);
        if (clean === "") throw new LiveError("refused", "Write something.");
        setNotes(list => [...list.slice(-9), `${getWindow().data(member)[0]()}: ${clean}`]);
      });
      return live({ notes, add, readers: () => readers().map(({ data }) => data) });
    },
    { data: name(), allow: () => name() !== undefined },
  );
}
