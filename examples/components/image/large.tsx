// A larger one to look at
// The page shows a small picture; the large one is fetched when it is opened.
import type { JSX } from "solid-js";
import { Image } from "solid-reflect/kit";

const square = (size: number): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${size}' height='${size}'%3E%3Crect width='100%25' height='100%25' fill='teal'/%3E%3C/svg%3E`;

export default function Large(): JSX.Element {
  return <Image width={120} height={120} src={square(120)} preview={square(900)} alt="A teal square" />;
}
