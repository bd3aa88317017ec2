// Pages above, below or both
// The pages are a component of their own: put them where they are wanted.
import { createSignal, Show, type JSX } from "solid-js";
import {
  Avatar,
  Flex,
  Link,
  List,
  ListItem,
  Pagination,
  Segmented,
  type SegmentedOption,
  Space,
} from "solid-reflect/kit";

const people = ["Ada Lovelace", "Alan Turing", "Grace Hopper", "Edsger Dijkstra"];
const choices = (values: string[]): SegmentedOption[] => values.map(value => ({ value, label: value }));

export default function PagesAnywhere(): JSX.Element {
  const [place, setPlace] = createSignal("bottom");
  const [align, setAlign] = createSignal("center");
  const pages = (name: string): JSX.Element => (
    <Flex justify={align()}>
      <Pagination aria-label={name} total={people.length} pageSize={10} />
    </Flex>
  );
  return (
    <Space direction="vertical" gap="medium">
      <Space>
        Place{" "}
        <Segmented
          aria-label="Place"
          options={choices(["top", "bottom", "both"])}
          value={place()}
          onChange={setPlace}
        />
      </Space>
      <Space>
        Align{" "}
        <Segmented
          aria-label="Align"
          options={choices(["start", "center", "end"])}
          value={align()}
          onChange={setAlign}
        />
      </Space>
      <Show when={place() !== "bottom"}>{pages("Pages above")}</Show>
      <List items={people}>
        {name => (
          <ListItem
            media={<Avatar name={name} />}
            title={<Link href="#person">{name}</Link>}
            description="Wrote programs before most others did."
          />
        )}
      </List>
      <Show when={place() !== "top"}>{pages("Pages below")}</Show>
    </Space>
  );
}
