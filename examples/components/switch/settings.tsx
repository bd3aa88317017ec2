// A list of settings
// The label stands at the other end of the row and names the switch.
import { createUniqueId, type JSX } from "solid-js";
import { List, ListItem, Switch } from "solid-reflect/kit";

const settings = ["Tell me of new letters", "Play a sound", "Show a preview"];

export default function Settings(): JSX.Element {
  const id = createUniqueId();
  return (
    <List variant="outline" items={settings} style={{ "max-inline-size": "26rem" }}>
      {(setting, index) => (
        <ListItem extra={<Switch aria-labelledby={`${id}-${index()}`} defaultChecked={index() === 0} size="small" />}>
          <span id={`${id}-${index()}`}>{setting}</span>
        </ListItem>
      )}
    </List>
  );
}
