// A picture
// A click opens it above the page: to enlarge, to turn, to drag.
import type { JSX } from "solid-js";
import { Image } from "solid-reflect/kit";

const src =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 5'%3E%3Cpath fill='%233f6b57' d='M0 4l3-2 2 1 3-2v4H0z'/%3E%3C/svg%3E";

export default function Basic(): JSX.Element {
  return <Image width={320} height={200} src={src} alt="Hills before the sea" />;
}
