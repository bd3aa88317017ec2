// Rows of a list
// As many rows as are expected, each with its picture.
import type { JSX } from "solid-js";
import { List, ListItem, Skeleton } from "solid-reflect/kit";

export default function ListDemo(): JSX.Element {
  return (
    <List variant="outline" items={[1, 2, 3]}>
      {() => (
        <ListItem>
          <Skeleton avatar lines={1} />
        </ListItem>
      )}
    </List>
  );
}
