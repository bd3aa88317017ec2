import { liveFunctions } from "solid-reflect/node/vite";
import { defineConfig } from "vite";
import solid from "vite-plugin-solid";

// `vite build --app` builds both: what browsers load, and what renders pages.
export default defineConfig({
  plugins: [liveFunctions(), solid({ ssr: true })],
  builder: {},
  environments: {
    client: { build: { outDir: "dist/client" } },
    ssr: { build: { outDir: "dist/server", target: "node20", rollupOptions: { input: "src/entry-server.tsx" } } },
  },
});
