// Header, footer and three sizes
// With lines around it. The size decides how close the rows stand.
import { For, type JSX } from "solid-js";
import { Divider, List, ListItem, Text } from "solid-reflect/kit";

const news = ["A ferry ran aground in the fog.", "The bridge opens a week early.", "Bakers ask for quieter nights."];

export default function Sizes(): JSX.Element {
  return (
    <For each={["medium", "small", "large"] as const}>
      {size => (
        <>
          <Divider align="start">{size}</Divider>
          <List variant="outline" size={size} items={news} header="News of the day" footer="3 of 12">
            {(line, index) => (
              <ListItem>
                <Text as="mark">{index() + 1}</Text> {line}
              </ListItem>
            )}
          </List>
        </>
      )}
    </For>
  );
}
