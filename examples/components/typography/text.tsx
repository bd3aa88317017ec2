// Words and what they are
// The element carries the meaning: stress, code, keys, marks, what was and what is.
import type { JSX } from "solid-js";
import { Link, Paragraph, Text } from "solid-reflect/kit";

export default function TextDemo(): JSX.Element {
  return (
    <Paragraph>
      Press <Text as="kbd">Ctrl</Text> <Text as="kbd">K</Text> and type <Text as="code">orders</Text>. What is{" "}
      <Text as="mark">marked</Text> was found, <Text as="del">what is struck</Text> was replaced by{" "}
      <Text as="ins">what is new</Text>. It is <Text as="strong">important</Text>, <Text as="em">really</Text>; see{" "}
      <Link href="#rules">the rules</Link> or{" "}
      <Link href="https://example.com" external>
        their source
      </Link>
      .
    </Paragraph>
  );
}
