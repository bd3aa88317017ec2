// A thing and what belongs to it
// A heading, something at the end of its line, and a footer that is set off.
import type { JSX } from "solid-js";
import { Card, Tag } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Card
      title="Order 1042"
      extra={<Tag tone="success">Paid</Tag>}
      footer="Ordered two minutes ago"
      style={{ "max-inline-size": "22rem" }}
    >
      Two apples and a pear, to be delivered on Thursday between nine and twelve.
    </Card>
  );
}
