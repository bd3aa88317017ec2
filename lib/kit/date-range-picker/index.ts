export { DateRangePicker, type DateRange, type DateRangePickerProps, type DateRangePreset } from "./date-range-picker";
