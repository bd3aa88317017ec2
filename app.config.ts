import { defineLiveConfig } from "solid-reflect/start";
import { exampleFiles } from "./src/examples/example-files";

export default defineLiveConfig({ vite: { plugins: [exampleFiles()] } });
