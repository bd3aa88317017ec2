// Formatting a text
// `aria-pressed` tells whether a button is down. Several may be at once; for one of several take Segmented.
import { createSignal, For, type JSX } from "solid-js";
import { Button, ButtonGroup, Space, Text } from "solid-reflect/kit";

const styles = { Bold: "700", Italic: "400" };

export default function Toggle(): JSX.Element {
  const [on, setOn] = createSignal<readonly string[]>(["Bold"]);
  const turn = (name: string): void => {
    setOn(now => (now.includes(name) ? now.filter(one => one !== name) : [...now, name]));
  };
  return (
    <Space direction="vertical" align="start">
      <ButtonGroup aria-label="Style">
        <For each={Object.keys(styles)}>
          {name => (
            <Button
              variant={on().includes(name) ? "soft" : "outline"}
              aria-pressed={on().includes(name)}
              onClick={() => turn(name)}
            >
              {name}
            </Button>
          )}
        </For>
      </ButtonGroup>
      <Text
        style={{
          "font-weight": on().includes("Bold") ? 700 : 400,
          "font-style": on().includes("Italic") ? "italic" : "normal",
        }}
      >
        The quick brown fox
      </Text>
    </Space>
  );
}
