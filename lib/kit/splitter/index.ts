export { Splitter, type SplitterPanel, type SplitterProps, type SplitterSize } from "./splitter";
