// Between things in a line
// A short upright line parts links or facts without taking much room.
import type { JSX } from "solid-js";
import { Divider, Link, Text } from "solid-reflect/kit";

export default function Vertical(): JSX.Element {
  return (
    <Text>
      <Link href="#edit">Edit</Link>
      <Divider orientation="vertical" />
      <Link href="#copy">Copy</Link>
      <Divider orientation="vertical" />
      <Link href="#delete" tone="danger">
        Delete
      </Link>
    </Text>
  );
}
