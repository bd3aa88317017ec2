// That can be dismissed
// By itself it goes and stays away. With `open` the page decides, and can bring it back.
import { createSignal, type JSX } from "solid-js";
import { Alert, Button, Space } from "solid-reflect/kit";

export default function Closable(): JSX.Element {
  const [open, setOpen] = createSignal(true);
  return (
    <Space direction="vertical" align="start">
      <Alert closable open={open()} onClose={() => setOpen(false)} title="A tip">
        Press the slash key to search from anywhere.
      </Alert>
      <Button size="small" disabled={open()} onClick={() => setOpen(true)}>
        Show it again
      </Button>
    </Space>
  );
}
