export { Table } from "./table";
export type {
  RowKey,
  TableColumn,
  TableEdit,
  TableEditor,
  TableFilterOption,
  TableFilters,
  TableProps,
  TableQuery,
  TableSelection,
  TableSort,
} from "./types";
