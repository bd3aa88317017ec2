export { SelectContent, SelectGroup, SelectItem, type SelectContentProps } from "./select-content";
export type { SelectOption, SelectRootProps } from "./select-props";
export { SelectRoot } from "./select-root";
export { SelectTrigger, type SelectTriggerProps } from "./select-trigger";
export { SelectValue, type SelectValueTextProps } from "./select-value";
export { Select, type SelectProps } from "./select";
