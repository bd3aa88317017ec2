export { FloatButton, FloatButtonGroup, type FloatButtonGroupProps, type FloatButtonProps } from "./float-button";
