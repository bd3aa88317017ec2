export { Radio, type RadioProps } from "./radio";
export { RadioGroup, type RadioGroupProps, type RadioOption } from "./radio-group";
