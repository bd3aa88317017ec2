// Several lines
// A name and a date, straight and close together.
import type { JSX } from "solid-js";
import { Watermark } from "solid-reflect/kit";

export default function Lines(): JSX.Element {
  return (
    <Watermark content={["Ada Lovelace", "for her eyes only"]} rotate={0} gap={[32, 40]} fontSize={13}>
      <div style={{ "block-size": "12rem" }} />
    </Watermark>
  );
}
