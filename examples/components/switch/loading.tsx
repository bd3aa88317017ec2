// While it is on its way
// It shows a spinner and takes no click, but keeps the focus. If the change fails it stays where it was.
import { createSignal, type JSX } from "solid-js";
import { Switch } from "solid-reflect/kit";

export default function Loading(): JSX.Element {
  const [on, setOn] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const turn = async (next: boolean): Promise<void> => {
    setBusy(true);
    await new Promise(resolve => setTimeout(resolve, 1200));
    setOn(next);
    setBusy(false);
  };
  return (
    <Switch checked={on()} loading={busy()} onChange={turn}>
      Two-step sign-in
    </Switch>
  );
}
