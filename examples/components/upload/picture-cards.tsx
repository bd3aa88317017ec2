// Pictures
// Cards with a preview. When there are as many as there may be, the card to add one is gone.
import type { JSX } from "solid-js";
import { Upload, type UploadItem } from "solid-reflect/kit";

const drawn = (colour: string): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='3' fill='${colour}'/%3E%3C/svg%3E`;

const known: UploadItem[] = [
  { id: "sun", name: "sun.svg", status: "done", url: drawn("orange") },
  { id: "sea", name: "sea.svg", status: "done", url: drawn("teal") },
  { id: "rose", name: "rose.svg", status: "failed", error: "Not stored" },
];

export default function PictureCards(): JSX.Element {
  return <Upload variant="cards" aria-label="Pictures" accept="image/*" maxFiles={6} defaultValue={known} />;
}
