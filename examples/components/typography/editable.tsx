// Edited where it stands
// Enter or leaving confirms, Escape takes it back. A promise shows a spinner until it settles.
import { createSignal, type JSX } from "solid-js";
import { EditableText } from "solid-reflect/kit";

const save = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1000));

export default function Editable(): JSX.Element {
  const [title, setTitle] = createSignal("A letter from the sea");
  const rename = (next: string): Promise<void> => {
    setTitle(next.trim() === "" ? title() : next);
    return save();
  };
  return (
    <div>
      <EditableText as="h3" label="the title" value={title()} onChange={rename} maxLength={60} />
      <EditableText
        as="p"
        label="the text"
        multiline
        placeholder="Write something"
        defaultValue="The wind has turned."
      />
    </div>
  );
}
