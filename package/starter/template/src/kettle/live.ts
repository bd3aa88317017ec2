"use server";
import { callback, createSignal, live, sleep } from "solid-reflect/server";

/** A kettle on the server, one for each tab. What it sets is shown at once; what it returns is what the view gets. */
export async function openKettle() {
  const [degrees, setDegrees] = createSignal(20);

  const boil = callback(
    async () => {
      while (degrees() < 100) {
        await sleep(50);
        setDegrees(now => now + 5);
      }
    },
    // While it boils, pressing again does nothing.
    { concurrency: "drop" },
  );

  const refill = callback(() => {
    setDegrees(20);
  });

  return live({ degrees, boil, refill });
}
