import type { Sample } from "../sample";
import { display } from "./display";
import { entry } from "./entry";
import { feedback } from "./feedback";
import { general } from "./general";
import { layout } from "./layout";
import { navigation } from "./navigation";

const own = import.meta.glob<{ sample: Sample }>("../../*/sample.tsx", { eager: true });

/** Every component, in the order of the side-by-side page. */
export const samples: readonly Sample[] = [
  ...general,
  ...layout,
  ...navigation,
  ...entry,
  ...display,
  ...feedback,
  ...Object.values(own).map(({ sample }) => sample),
];
