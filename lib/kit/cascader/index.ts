export type { CascaderOption } from "./cascader-option";
export { Cascader, type CascaderProps } from "./cascader";
