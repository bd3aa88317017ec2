import { writeFileSync } from "node:fs";
import { defineConfig } from "vite";
import solid from "vite-plugin-solid";

export default defineConfig({
  plugins: [
    solid(),
    {
      // For the test: what the page is made of.
      name: "modules",
      generateBundle(_, bundle) {
        const modules = Object.values(bundle).flatMap(file => (file.type === "chunk" ? file.moduleIds : []));
        writeFileSync("modules.json", JSON.stringify(modules));
      },
    },
  ],
});
