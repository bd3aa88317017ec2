import { type JSX, onCleanup, untrack } from "solid-js";
import { Switch } from "solid-reflect/kit";
import { inspected, setInspected } from "./inspected";

export interface InspectSwitchProps {
  /** What it inspects, as a reader calls it. */
  readonly name: string;
  readonly area: () => Element | undefined;
}

/** Opens the inspector for an example or an app, and closes it. */
export function InspectSwitch(props: InspectSwitchProps): JSX.Element {
  // By the name first: there is no element before the page is mounted.
  const isOn = (): boolean => inspected()?.name === props.name && inspected()?.area === props.area();
  // What is inspected may leave with its page; the inspector stays, for the whole of the next one.
  onCleanup(() => untrack(isOn) && setInspected({ area: undefined, name: "" }));
  return (
    <Switch
      class="inspect-switch"
      size="small"
      checked={isOn()}
      onChange={on => {
        setInspected(on ? { name: props.name, area: props.area() } : undefined);
      }}
      aria-label={`Inspect: ${props.name}`}
    >
      Inspect
    </Switch>
  );
}
