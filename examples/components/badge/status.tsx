// How a thing fares
// A dot and a word beside it, in a table or a list.
import type { JSX } from "solid-js";
import { Badge, List, ListItem, type Tone } from "solid-reflect/kit";

const machines: { name: string; state: string; tone: Tone }[] = [
  { name: "db-1", state: "Running", tone: "success" },
  { name: "db-2", state: "Starting", tone: "accent" },
  { name: "mail", state: "Full disk", tone: "warning" },
  { name: "old-www", state: "Unreachable", tone: "danger" },
];

export default function Status(): JSX.Element {
  return (
    <List variant="outline" size="small" items={machines}>
      {machine => <ListItem extra={<Badge text={machine.state} tone={machine.tone} />}>{machine.name}</ListItem>}
    </List>
  );
}
