/** Three sizes across the kit; without one, the nearest ConfigProvider's or "medium". */
export type Size = "small" | "medium" | "large";

/** What a thing means. "accent" is the one call to action; the others are about its outcome. */
export type Tone = "neutral" | "accent" | "success" | "warning" | "danger";

/** How loud a thing is, from a filled surface to bare text. */
export type Variant = "solid" | "outline" | "soft" | "ghost" | "link" | "dashed";

/** A step of the space scale, or any CSS length. */
export type Gap = Size | "none" | (string & {});
