// With more to it
// Words on the buttons, rows of one’s own, a height, and a foot below each list.
import { createSignal, type JSX } from "solid-js";
import { Button, Space, Text, Transfer } from "solid-reflect/kit";

const tools = Array.from({ length: 20 }, (_, index) => ({
  value: String(index + 1),
  label: `Tool ${index + 1}`,
  description: `shelf ${(index % 5) + 1}`,
}));
const atFirst = tools.filter((_, index) => index % 2 === 0).map(tool => tool.value);

export default function Advanced(): JSX.Element {
  const [lent, setLent] = createSignal(atFirst);
  const again = (): JSX.Element => (
    <Button size="small" onClick={() => setLent(atFirst)}>
      As it was
    </Button>
  );
  return (
    <Transfer
      aria-label="Tools"
      options={tools}
      searchable
      height="18rem"
      titles={["In the workshop", "Lent"]}
      actions={["Lend", "Give back"]}
      value={lent()}
      onChange={setLent}
      footer={side =>
        side === "available" ? again() : <Text muted>{`${lent().length} of ${tools.length} lent`}</Text>
      }
      render={tool => (
        <Space gap="small">
          <b>{tool.label}</b>
          <Text muted>{tool.description}</Text>
        </Space>
      )}
    />
  );
}
