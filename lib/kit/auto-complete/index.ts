export { AutoComplete, type AutoCompleteProps } from "./auto-complete";
export { SearchSelect, type SearchSelectProps } from "./search-select";
