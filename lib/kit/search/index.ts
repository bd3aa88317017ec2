export { Search, type SearchProps } from "./search";
