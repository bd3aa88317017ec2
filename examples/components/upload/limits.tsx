// Limits
// Files of another kind, too large or too many are not taken, and each is told why. `check` adds a rule of your own.
import type { JSX } from "solid-js";
import { Upload } from "solid-reflect/kit";

export default function Limits(): JSX.Element {
  return (
    <Upload
      aria-label="Attachments"
      accept=".txt,.md,.pdf"
      maxFiles={3}
      maxSize={1_000_000}
      check={file => (file.name.includes(" ") ? `${file.name}: no spaces in names, please.` : undefined)}
      hint="Up to three texts or PDFs of 1 MB each"
    />
  );
}
