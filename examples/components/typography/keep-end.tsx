// The end of a path
// `keepEnd` cuts before the last letters, which say most of a file or a key.
import type { JSX } from "solid-js";
import { Card, EllipsisText } from "solid-reflect/kit";

export default function KeepEnd(): JSX.Element {
  return (
    <Card title="Attached" style={{ "max-inline-size": "18rem" }}>
      <EllipsisText keepEnd={12}>archive/letters/2026/may/a-letter-from-the-sea.txt</EllipsisText>
      <EllipsisText keepEnd={8}>sha256-9f2c4e6a8b0d1f3a5c7e9b1d3f5a7c9e</EllipsisText>
    </Card>
  );
}
