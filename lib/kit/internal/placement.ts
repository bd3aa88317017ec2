type Side = "top" | "bottom" | "start" | "end";
type PhysicalSide = "top" | "bottom" | "left" | "right";
type Aligned<S extends string> = S | `${S}-start` | `${S}-end`;

/** Where an overlay stands beside its trigger: a side in reading order, and how it is aligned with that side. */
export type Placement = Aligned<Side>;

/** The same for an engine that knows only left and right. */
export function physicalPlacement(placement: Placement, direction: "ltr" | "rtl" | undefined): Aligned<PhysicalSide> {
  const turn = (side: "start" | "end"): PhysicalSide =>
    (side === "start") === (direction === "rtl") ? "right" : "left";
  const [side, align] = placement.split("-");
  const physical: PhysicalSide = side === "start" || side === "end" ? turn(side) : side === "top" ? "top" : "bottom";
  return align === "start" || align === "end" ? `${physical}-${align}` : physical;
}
