// A whole folder
// Everything in the folder that is chosen or dropped.
import type { JSX } from "solid-js";
import { Upload } from "solid-reflect/kit";

export default function Directory(): JSX.Element {
  return (
    <Upload variant="button" directory aria-label="Folder">
      Choose a folder
    </Upload>
  );
}
