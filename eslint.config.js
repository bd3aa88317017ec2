import solid from "eslint-plugin-solid/configs/typescript";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules", ".vinxi", ".output", ".cache", "dist", "lib/reactive/generated", "tests/output"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/prefer-nullish-coalescing": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  { files: ["**/*.tsx"], ...solid },
  {
    // What a library exports says its type, so that an inferred change never becomes a breaking one unseen.
    files: ["lib/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "error" },
  },
  {
    // What they put into the page is a constant of the kit, or made on the server from files of this repository.
    files: [
      "src/entry-server.tsx",
      "package/starter/template/src/entry-server.tsx",
      "src/components/component-text-parts.tsx",
      "src/examples/{example-text-parts,source-tabs}.tsx",
      "src/tutorial/prose-section.tsx",
    ],
    rules: { "solid/no-innerhtml": "off" },
  },
  {
    // What these show is a line in the console.
    files: ["examples/{autorun,danger-button,mapping-once,window-tour}/**/*.{ts,tsx}"],
    rules: { "no-console": "off" },
  },
  {
    files: [
      "lib/window/log.ts",
      "lib/client/browser-page.ts",
      "lib/server/forward-console.ts",
      "tests/**/*.{ts,tsx}",
      "examples/services/**/*.ts",
      "examples/hosts/*/server.ts",
      "**/*.config.ts",
    ],
    rules: { "no-console": "off" },
  },
);
