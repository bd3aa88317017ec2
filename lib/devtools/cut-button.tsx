import type { JSX } from "solid-js";
import { Button } from "../kit";
import type { Inspection } from "./create-inspection";

/** Cuts the connection, and restores it. Tests find it by `data-inspector-action="cut"`. */
export function CutButton(props: { inspection: Inspection }): JSX.Element {
  return (
    <Button
      size="small"
      variant={props.inspection.isCut() ? "solid" : "outline"}
      tone="danger"
      data-inspector-action="cut"
      aria-pressed={props.inspection.isCut()}
      onClick={() => props.inspection.toggleCut()}
    >
      Cut the connection
    </Button>
  );
}
