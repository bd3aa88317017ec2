export type { TourStep } from "./create-tour";
export { Tour, type TourProps } from "./tour";
