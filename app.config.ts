import { defineLiveConfig } from "solid-reflect/start";
import { exampleFiles } from "./src/examples/example-files";

export default defineLiveConfig({
  vite: {
    plugins: [exampleFiles()],
    // In development Vite hands files to Node as they are, and Node 20 knows no `await using`.
    esbuild: { target: "es2022" },
  },
});
