export { InputNumber, type InputNumberProps } from "./input-number";
