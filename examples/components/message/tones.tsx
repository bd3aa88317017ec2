// What it is about
// A tone and its mark; what went wrong stays twice as long.
import { For, type JSX } from "solid-js";
import { Button, createToaster, Messages, Space, type Tone } from "solid-reflect/kit";

const kinds: [label: string, tone: Tone, title: string][] = [
  ["News", "accent", "The parcel is on its way"],
  ["Success", "success", "The parcel has arrived"],
  ["Warning", "warning", "The parcel is late"],
  ["Failure", "danger", "The parcel was lost"],
];

export default function Tones(): JSX.Element {
  const toaster = createToaster({ placement: "top" });
  return (
    <Space>
      <For each={kinds}>
        {([label, tone, title]) => <Button onClick={() => toaster.show({ tone, title })}>{label}</Button>}
      </For>
      <Messages toaster={toaster} label="Messages" />
    </Space>
  );
}
