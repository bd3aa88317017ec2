import { defineLiveConfig } from "solid-reflect/start";
import { apiModule } from "./src/components/api/api-module";
import { demoModules } from "./src/components/demo-modules";
import { tokenModule } from "./src/components/tokens/token-module";
import { exampleFiles } from "./src/examples/example-files";

export default defineLiveConfig({
  vite: { plugins: [exampleFiles(), demoModules(), apiModule(), tokenModule()] },
});
