import { type Accessor, batch, createSignal, onCleanup, onMount, useContext } from "solid-js";
import { createMutable } from "solid-js/store";
import { type ConnectionStatus, type Connector, ConnectorContext } from "../bindings";
import { type SocketTap, tap } from "../client";
import { systemClock, type Timer } from "../clock";
import { LiveError } from "../errors";
import { newRecording, type Recording } from "./interaction";
import { type EntryCounts, type Inspected, Names } from "./names";
import { Recorder } from "./recorder";
import { RoughLine } from "./rough-line";
import { watchPage } from "./watch-page";

/** How often what is not told of is looked at, in milliseconds. */
const LOOK = 1_000;

/** What a panel shows and does. */
export interface Inspection {
  readonly connector: Connector;
  readonly recording: Recording;
  status(): ConnectionStatus;
  counts(): EntryCounts;
  title(object: number | undefined): string;
  /** Whether the connection is cut. */
  isCut(): boolean;
  /** Cuts the connection for as long as is set, or restores it. */
  toggleCut(): void;
  /** How long the button cuts, in milliseconds; undefined for until it is pressed again. */
  cutFor(): number | undefined;
  setCutFor(ms: number | undefined): void;
  latency(): number;
  setLatency(ms: number): void;
  /** From 0 to 1. */
  loss(): number;
  setLoss(share: number): void;
}

/**
 * Watches the page and its connection for as long as the component that calls this is there. When it goes, everything is
 * as it was: no latency, no loss, nothing cut. Raises `no-root` outside of `<LiveRoot>`.
 */
export function createInspection(area: Accessor<Element | undefined>): Inspection {
  const connector = useContext(ConnectorContext);
  if (!connector) {
    throw new LiveError("no-root", "<Inspector> is not inside <LiveRoot>. Put it there: it watches that connection.");
  }
  const client = "bound" in connector ? (connector as Connector & Inspected) : undefined;
  const clock = systemClock;
  const line = new RoughLine(clock);
  const names = new Names(client, clock);
  const recording = createMutable(newRecording());
  const recorder = new Recorder(recording, names, clock);
  const [isCut, setCut] = createSignal(false);
  const [cutFor, setCutFor] = createSignal<number>();
  const [latency, setLatency] = createSignal(0);
  const [loss, setLoss] = createSignal(0);
  const [counts, setCounts] = createSignal(names.count());
  let until: Timer | undefined;

  const through: SocketTap = (events, way, text, pass) => {
    const record = (): void => batch(() => recorder.message(events, way, text));
    // What is sent is on its way from here on; what comes has come when the page gets it.
    if (way === "up") record();
    line.through(events, way, text, () => {
      if (way === "down") record();
      pass();
    });
  };
  const restore = (): void => {
    until?.clear();
    line.restore();
    setCut(false);
    connector.probe();
  };

  onMount(() => {
    const before = tap.through;
    tap.through = through;
    // Its answer crosses the connection that is open already: so it becomes known.
    recorder.probing();
    connector.probe();
    const end = watchPage({
      area,
      acted: (act, name, target) => batch(() => recorder.acted(act, name, target)),
      touched: touches => batch(() => recorder.touched(touches)),
    });
    const looking = setInterval(() => setCounts(names.count()), LOOK);
    onCleanup(() => {
      clearInterval(looking);
      end();
      until?.clear();
      line.calm();
      tap.through = before;
      connector.probe();
    });
  });

  return {
    connector,
    recording,
    status: () => connector.status(),
    counts,
    title: object => names.title(object),
    isCut,
    toggleCut() {
      if (isCut()) return restore();
      line.cut();
      setCut(true);
      const ms = cutFor();
      until = ms === undefined ? undefined : clock.after(ms, restore);
    },
    cutFor,
    setCutFor: ms => void setCutFor(ms),
    latency,
    setLatency: ms => void (line.latency = setLatency(ms)),
    loss,
    setLoss: share => void (line.loss = setLoss(share)),
  };
}
