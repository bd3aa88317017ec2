"use server";
import { callback, createStore, live, produce, reconcile } from "solid-reflect/server";

interface Player {
  id: number;
  name: string;
  points: number;
}

const NAMES = ["Ada", "Barbara", "Edsger", "Grace", "Tony"];

const begin = (): Player[] => NAMES.map((name, id) => ({ id, name, points: 10 * (5 - id) }));

export async function openRanking() {
  const [players, setPlayers] = createStore<Player[]>(begin());

  return live({
    players,
    /** `produce` changes a store as if it were plain data: here a value, and the order. */
    score: callback((id: number) => {
      setPlayers(
        produce(list => {
          const player = list.find(each => each.id === id);
          if (player) player.points += 15;
          list.sort((a, b) => b.points - a.points);
        }),
      );
    }),
    /** `reconcile` makes a store what new data says, and tells of what is different. */
    restart: callback(() => void setPlayers(reconcile(begin(), { key: "id" }))),
  });
}
