// Files that are sent at once
// `upload` sends one file: it tells how far it is, and its signal says when the file was taken out. What it rejects with
// stands at the file, with a button that tries again.
import type { JSX } from "solid-js";
import { Upload, type UploadHandler } from "solid-reflect/kit";

const send: UploadHandler = async (file, { onProgress, signal }) => {
  for (let part = 1; part <= 10; part++) {
    await new Promise(resolve => setTimeout(resolve, 200));
    if (signal.aborted) return;
    onProgress(part / 10);
  }
  if (file.name.startsWith("bad")) throw new Error("The server did not like it.");
};

export default function BasicUpload(): JSX.Element {
  return <Upload aria-label="Documents" hint="A name that begins with “bad” is refused." upload={send} />;
}
