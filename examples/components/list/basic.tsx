// Rows with a picture, a title and a line
// The title is a link, the rest of the row is words.
import type { JSX } from "solid-js";
import { Avatar, Link, List, ListItem } from "solid-reflect/kit";

const people = ["Ada Lovelace", "Alan Turing", "Grace Hopper", "Edsger Dijkstra"];

export default function Basic(): JSX.Element {
  return (
    <List items={people}>
      {name => (
        <ListItem
          media={<Avatar name={name} />}
          title={<Link href="#person">{name}</Link>}
          description="Wrote programs before most others knew what a program is, and said how it should be done."
        />
      )}
    </List>
  );
}
