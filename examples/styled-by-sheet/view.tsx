import { createLive } from "solid-reflect";
import { openSwitch } from "./live";
import "./style.css";

export default function StyledBySheet() {
  const light = createLive(openSwitch);
  return (
    <button type="button" class="lantern" aria-pressed={light.on()} onClick={light.toggle}>
      {light.on() ? "Lit" : "Dark"}
    </button>
  );
}
