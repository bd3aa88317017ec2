export { Spin, type SpinProps } from "./spin";
export { SpinMark } from "./spin-mark";
