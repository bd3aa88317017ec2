import type { Sample } from "../sample";
import { entry } from "./entry";
import { feedback } from "./feedback";
import { general } from "./general";
import { layout } from "./layout";

/** Every component, in the order of the side-by-side page. */
export const samples: readonly Sample[] = [...general, ...layout, ...entry, ...feedback];
