"use server";
import { callback, createSignal, getWindow, live, LiveError, sleep } from "solid-reflect/server";
import { timeService } from "../services/urls";

export async function openReport() {
  const [seconds, setSeconds] = createSignal(0);
  const [step, setStep] = createSignal("not started");
  const [running, setRunning] = createSignal(false);

  getWindow().startSoon(async function countSeconds({ signal }) {
    for (;;) {
      await sleep(1_000, { signal });
      setSeconds(n => n + 1);
    }
  });

  const start = callback(() => {
    if (running()) return;
    setRunning(true);
    getWindow().startSoon(async function writeReport({ signal }) {
      try {
        for (const n of [1, 2, 3, 4]) {
          setStep(`step ${n} of 4`);
          await ask(n === 3 ? "?delay=700&fail=1" : "?delay=700", signal);
        }
      } finally {
        setStep(step => `ended in ${step}`);
        setRunning(false);
      }
    });
  });

  return live({ seconds, step, running, start });
}

async function ask(query: string, signal: AbortSignal): Promise<void> {
  const reply = await fetch(timeService() + query, { signal });
  if (!reply.ok) throw new LiveError("refused", `The time service answered ${reply.status}. Please try again later.`);
}
