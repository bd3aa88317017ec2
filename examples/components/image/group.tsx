// One after the other
// Once one of them is open, arrows lead to the others.
import type { JSX } from "solid-js";
import { ImageGroup } from "solid-reflect/kit";

const hills = (color: string): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 5'%3E%3Cpath fill='${color}' d='M0 0h8v5H0z'/%3E%3Cpath fill='%23fff8' d='M0 4l3-2 2 1 3-2v4H0z'/%3E%3C/svg%3E`;

export default function Group(): JSX.Element {
  return (
    <ImageGroup
      aria-label="The valley"
      width={160}
      height={100}
      items={[
        { src: hills("skyblue"), alt: "By day" },
        { src: hills("sandybrown"), alt: "At dusk" },
        { src: hills("midnightblue"), alt: "By night" },
      ]}
    />
  );
}
