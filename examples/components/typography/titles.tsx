// Headings and paragraphs
// The level is the heading's place in the outline and decides its size.
import type { JSX } from "solid-js";
import { Paragraph, Title } from "solid-reflect/kit";

export default function Titles(): JSX.Element {
  return (
    <article>
      <Title level={3}>A letter from the sea</Title>
      <Paragraph size="large" muted>
        Written on board, in the third week.
      </Paragraph>
      <Paragraph>The wind has turned and we shall be home before the week is over. Everybody is well.</Paragraph>
      <Title level={4}>What we saw</Title>
      <Paragraph size="small">Two whales, many birds, and a light that nobody could explain.</Paragraph>
    </article>
  );
}
