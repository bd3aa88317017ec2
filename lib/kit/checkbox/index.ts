export { Checkbox, type CheckboxProps } from "./checkbox";
export { CheckboxGroup, type CheckOption, type CheckboxGroupProps } from "./checkbox-group";
