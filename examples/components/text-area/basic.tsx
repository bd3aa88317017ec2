// Several lines
// A native text area with the look of the kit’s fields.
import { createSignal, type JSX } from "solid-js";
import { Space, Text, TextArea } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  const [note, setNote] = createSignal("");
  return (
    <Space direction="vertical">
      <TextArea
        aria-label="Note"
        rows={3}
        placeholder="What should the courier know?"
        value={note()}
        onChange={setNote}
      />
      <Text muted>{note().trim() === "" ? "No note" : `A note of ${note().trim().split(/\s+/).length} words`}</Text>
    </Space>
  );
}
