import { For } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Space } from "solid-reflect/kit";
import { openRanking } from "./live";

export default function Ranking() {
  const ranking = createLive(openRanking);
  return (
    <Space direction="vertical" gap="medium">
      <ol data-testid="ranking">
        <For each={ranking.players}>
          {player => (
            <li>
              <Button onClick={() => ranking.score(player.id)}>{player.name}</Button> {player.points} points
            </li>
          )}
        </For>
      </ol>
      <Button variant="link" onClick={ranking.restart}>
        Start again
      </Button>
    </Space>
  );
}
