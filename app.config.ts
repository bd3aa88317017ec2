import { defineLiveConfig } from "solid-reflect/start";
import { apiModule } from "./src/components/api/api-module";
import { demoModules } from "./src/components/demo-modules";
import { tokenModule } from "./src/components/tokens/token-module";
import { exampleFiles } from "./src/examples/example-files";
import { pagesCheck } from "./src/pages/check-pages";
import { searchIndex } from "./src/search/search-index";

export default defineLiveConfig(
  { vite: { plugins: [exampleFiles(), pagesCheck(), searchIndex(), demoModules(), apiModule(), tokenModule()] } },
  { settings: "src/live-settings.ts" },
);
