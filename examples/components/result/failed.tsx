// What is to be mended
// Below the words there is room for a list of what went wrong.
import type { JSX } from "solid-js";
import { Link, List, ListItem, Result } from "solid-reflect/kit";

const faults = ["The card has expired", "The address has no house number"];

export default function Failed(): JSX.Element {
  return (
    <Result tone="danger" level={3} title="Not ordered" description="Two things are to be mended first.">
      <List variant="outline" size="small" items={faults}>
        {fault => <ListItem extra={<Link href="#mend">Mend it</Link>}>{fault}</ListItem>}
      </List>
    </Result>
  );
}
