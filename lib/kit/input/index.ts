export { Input, type InputProps } from "./input";
export { TextArea, type TextAreaProps } from "./text-area";
