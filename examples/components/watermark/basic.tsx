// A faint mark
// Over what it holds, in the theme's ink. It hinders neither pointer nor reader.
import type { JSX } from "solid-js";
import { Button, Card, Paragraph, Watermark } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Watermark content="Draft">
      <Card title="A letter from the sea" style={{ "min-block-size": "14rem" }}>
        <Paragraph>The wind has turned and we shall be home before the week is over.</Paragraph>
        <Button>Answer</Button>
      </Card>
    </Watermark>
  );
}
