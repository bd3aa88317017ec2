import { createLive } from "solid-reflect";
import { openClock } from "./live";

export default function AsyncCallback() {
  const clock = createLive(openClock);
  return (
    <div>
      <button onClick={clock.refresh}>{clock.refresh.pending() ? "…" : "Refresh"}</button>
      <output>{clock.time()}</output>
    </div>
  );
}
