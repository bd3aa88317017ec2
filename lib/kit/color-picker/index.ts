export { ColorPicker, type ColorFormat, type ColorPickerProps, type ColorPreset } from "./color-picker";
