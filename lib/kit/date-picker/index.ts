export { DatePicker, type DatePickerProps, type DatePreset } from "./date-picker";
export type { DateUnit } from "../internal/dates/dates";
