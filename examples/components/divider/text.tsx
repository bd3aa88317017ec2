// A word on the line
// For what came before and what is next: at the start, in the middle or at the end.
import type { JSX } from "solid-js";
import { Divider, Text } from "solid-reflect/kit";

export default function TextDemo(): JSX.Element {
  return (
    <div>
      <Text>You joined the room.</Text>
      <Divider>Yesterday</Divider>
      <Text>Ada shared a picture.</Text>
      <Divider align="start">New messages</Divider>
      <Text>Alan asked a question.</Text>
    </div>
  );
}
