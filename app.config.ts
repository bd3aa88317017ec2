import { defineLiveConfig } from "solid-reflect/start";
import { exampleFiles } from "./src/examples/example-files";
import { pagesCheck } from "./src/pages/check-pages";
import { searchIndex } from "./src/search/search-index";

export default defineLiveConfig({ vite: { plugins: [exampleFiles(), pagesCheck(), searchIndex()] } });
