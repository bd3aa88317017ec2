import type { JSX } from "solid-js";
import { Segmented, Slider } from "../kit";
import type { Inspection } from "./create-inspection";
import { Bytes } from "./measures";

const LATENCY = { max: 2_000, step: 50 } as const;
/** Above that a connection hardly ever gets through its greeting. */
const LOSS = { max: 30, step: 1 } as const;

const CUTS = [
  { value: "1000", label: "1 s" },
  { value: "5000", label: "5 s" },
  { value: "", label: "until pressed again" },
] as const;

const inMs = (ms: number): string => `${ms} ms`;
const inPercent = (share: number): string => `${share} %`;

/** How the connection is, and how bad it is to be. */
export function NetworkView(props: { inspection: Inspection }): JSX.Element {
  return (
    <div data-part="network">
      <div data-part="controls">
        <div>
          <span data-part="name">
            Latency <output>{inMs(props.inspection.latency())}</output>
          </span>
          <small>Added to each round trip, half of it each way.</small>
        </div>
        <Slider
          data-inspector-action="latency"
          aria-label="Latency added to a round trip"
          min={0}
          max={LATENCY.max}
          step={LATENCY.step}
          value={props.inspection.latency()}
          formatValue={inMs}
          onChange={ms => props.inspection.setLatency(ms)}
        />
        <div>
          <span data-part="name">
            Loss <output>{inPercent(Math.round(props.inspection.loss() * 100))}</output>
          </span>
          <small>Of all messages. One that is lost takes its connection with it; the page makes another.</small>
        </div>
        <Slider
          data-inspector-action="loss"
          aria-label="Share of messages that are lost"
          min={0}
          max={LOSS.max}
          step={LOSS.step}
          value={Math.round(props.inspection.loss() * 100)}
          formatValue={inPercent}
          onChange={share => props.inspection.setLoss(share / 100)}
        />
        <div>
          <span data-part="name">The button cuts for</span>
        </div>
        <Segmented
          size="small"
          aria-label="How long the button cuts"
          options={CUTS}
          value={String(props.inspection.cutFor() ?? "")}
          onChange={ms => props.inspection.setCutFor(ms === "" ? undefined : Number(ms))}
        />
      </div>
      <dl data-part="counts">
        <dt>Sent</dt>
        <dd>
          <Bytes of={props.inspection.recording.up} /> messages
        </dd>
        <dt>Received</dt>
        <dd>
          <Bytes of={props.inspection.recording.down} /> messages
        </dd>
        <dt>Live objects</dt>
        <dd>{props.inspection.counts().objects}</dd>
        <dt>Values</dt>
        <dd>
          {props.inspection.counts().cells} cells, {props.inspection.counts().stores} stores and streams,{" "}
          {props.inspection.counts().callbacks} callbacks
        </dd>
      </dl>
    </div>
  );
}
