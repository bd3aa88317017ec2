import type { JSX } from "solid-js";
import { DangerGlyph, InfoGlyph, SuccessGlyph, WarningGlyph } from "./glyphs";
import type { Tone } from "./vocabulary";

/** The mark that goes with a tone, so that meaning never rests on colour alone. */
export function glyphForTone(tone: Tone): JSX.Element {
  if (tone === "success") return <SuccessGlyph />;
  if (tone === "warning") return <WarningGlyph />;
  if (tone === "danger") return <DangerGlyph />;
  return <InfoGlyph />;
}
