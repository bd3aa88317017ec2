// One thing at a time
// A function as content is called when its tab is first opened.
import type { JSX } from "solid-js";
import { CopyableText, Empty, Tabs } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Tabs
      aria-label="Account"
      items={[
        { value: "profile", label: "Profile", content: "Ada Lovelace, London" },
        { value: "keys", label: "Keys", content: () => <CopyableText as="code">key-42-7f</CopyableText> },
        { value: "bills", label: "Bills", content: () => <Empty size="small" description="No bills yet" /> },
        { value: "team", label: "Team", disabled: true },
      ]}
    />
  );
}
