"use server";
import { callback, createSignal, each, getWindow, live, sleep } from "solid-reflect/server";

let made = 0;

class Egg {
  readonly id = ++made;
  readonly minutes: number;

  constructor(minutes: number) {
    this.minutes = minutes;
  }
}

export async function openTimers() {
  const [eggs, setEggs] = createSignal([new Egg(3), new Egg(5)]);
  const timers = each(
    eggs,
    egg => egg.id,
    egg => {
      const [left, setLeft] = createSignal(egg().minutes * 60);
      getWindow().startSoon(async () => {
        while (left() > 0) {
          await sleep(1_000);
          setLeft(seconds => seconds - 1);
        }
      });
      return live({ left, remove: callback(() => void setEggs(list => list.filter(other => other !== egg()))) });
    },
  );
  const add = callback(() => void setEggs(list => (list.length < 8 ? [...list, new Egg(4)] : list)));
  return live({ timers, add });
}
