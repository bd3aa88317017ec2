// Basic
// Select on one side, and take over to the other. The value is what stands on the second.
import { createSignal, type JSX } from "solid-js";
import { Transfer } from "solid-reflect/kit";

const rights = ["Read", "Comment", "Write", "Publish", "Invite", "Delete"].map(label => ({
  value: label.toLowerCase(),
  label,
  description: `${label} in every folder`,
  disabled: label === "Delete",
}));

export default function Basic(): JSX.Element {
  const [granted, setGranted] = createSignal(["read"]);
  return (
    <Transfer
      aria-label="Rights"
      options={rights}
      titles={["Possible", "Granted"]}
      value={granted()}
      onChange={setGranted}
      height="17rem"
    />
  );
}
