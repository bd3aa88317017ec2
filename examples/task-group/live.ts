"use server";
import { callback, createSignal, live, LiveError, startSoon, taskGroup } from "solid-reflect/server";
import type { Task } from "solid-reflect/server";
import { timeService } from "../services/urls";

const STEPS = 8;

export async function openSurvey() {
  const workers = [createWorker("Lisbon", 250), createWorker("Nairobi", 350), createWorker("Tokyo", 500)];
  const [state, setState] = createSignal("ready");
  let survey: Task | undefined;

  const start = callback((oneFails: boolean) => {
    if (state() === "running") return;
    survey = startSoon(async ({ signal }) => {
      setState("running");
      try {
        await taskGroup(group => {
          for (const worker of workers) {
            const failAt = oneFails && worker.city === "Nairobi" ? 5 : 0;
            group.startSoon(({ signal }) => worker.run(signal, failAt));
          }
        });
        setState("complete");
      } catch (error) {
        setState(signal.aborted ? "cancelled" : "stopped");
        throw error;
      }
    });
  });

  const cancel = callback(() => survey?.cancel());

  return live({ state, workers: () => workers.map(worker => worker.report()), start, cancel });
}

/** Asks the time service again and again, as real work would, and keeps count. */
function createWorker(city: string, delay: number) {
  const [done, setDone] = createSignal(0);
  const [state, setState] = createSignal("waiting");

  async function run(signal: AbortSignal, failAt: number): Promise<void> {
    setState("working");
    setDone(0);
    try {
      for (let step = 1; step <= STEPS; step++) {
        const reply = await fetch(`${timeService()}?delay=${delay}&fail=${step === failAt ? 1 : 0}`, { signal });
        if (!reply.ok) throw new LiveError("refused", `${city} answered ${reply.status}, so the survey was stopped.`);
        setDone(step);
      }
      setState("done");
    } catch (error) {
      setState(signal.aborted ? "cancelled" : "failed");
      throw error;
    }
  }

  return { city, run, report: () => ({ city, state: state(), share: done() / STEPS }) };
}
