import { fileURLToPath } from "node:url";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

// They end what is in vain, and nothing that a busy machine makes long.
const poll = { timeout: 20_000 };
const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

const alias = { "~": fileURLToPath(new URL("./src", import.meta.url)) };

/**
 * - `node`: what needs no document: the live core, the wire, tasks, services, architecture.
 * - `dom`: components in jsdom, compiled for the browser.
 * - `ssr`: components rendered to a string, compiled for the server.
 * - `browser`: the built site in a real Chromium, driven from Node.
 * - `package`: the packed package, installed into projects of their own; see `npm run test:package`.
 * - `kit`: the component kit in a real Chromium, on pages that its harness builds; `npm run report` adds what it costs
 *   and how all of it looks side by side.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "node",
          environment: "node",
          expect: { poll },
          ...patience,
          include: ["tests/**/*.test.ts", "examples/**/*.test.ts"],
          exclude: [
            "tests/browser/**",
            "tests/conformance/hosts*",
            "tests/kit/**/*.{browser,kit,report}.test.ts",
            "tests/package/**",
            "**/node_modules/**",
          ],
        },
      },
      {
        plugins: [solid()],
        resolve: { alias, conditions: ["development", "browser"] },
        test: {
          name: "dom",
          environment: "jsdom",
          expect: { poll },
          ...patience,
          include: ["tests/**/*.test.tsx", "examples/**/*.test.tsx"],
          exclude: ["tests/**/*.ssr.test.tsx", "**/node_modules/**"],
          server: { deps: { inline: [/solid-js/, /@solidjs/, /@zag-js/] } },
        },
      },
      {
        plugins: [solid({ ssr: true })],
        resolve: { alias },
        test: {
          name: "ssr",
          environment: "node",
          expect: { poll },
          ...patience,
          include: ["tests/**/*.ssr.test.tsx"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "browser",
          environment: "node",
          expect: { poll },
          include: ["tests/browser/**/*.test.ts", "tests/conformance/hosts*.test.ts", "tests/kit/**/*.browser.test.ts"],
          globalSetup: ["tests/support/build-site.ts"],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // Files wait for latencies and timers as often as for the machine.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "package",
          environment: "node",
          expect: { poll },
          include: ["tests/package/**/*.package.test.ts"],
          globalSetup: ["tests/package/support/setup.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "kit",
          environment: "node",
          expect: { poll },
          include: ["tests/kit/**/*.kit.test.ts", ...(process.env["KIT_REPORT"] ? ["tests/kit/*.report.test.ts"] : [])],
          globalSetup: ["tests/kit/harness/setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // A page waits as often for the test as the test for the page: two at a time fill two cores.
          maxWorkers: 2,
        },
      },
    ],
  },
});
