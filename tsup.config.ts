import { rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import manifest from "./package.json" with { type: "json" };

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  define: { __CHARTERCLOCK_VERSION__: JSON.stringify(manifest.version) },
  // Inlined, so that the core has no dependency at run time.
  noExternal: ["@noble/hashes"],
};

export default defineConfig(() => {
  // tsup's own `clean` leaves old declaration files behind, and its two builds run side by side.
  rmSync("dist", { recursive: true, force: true });
  return [
    {
      ...shared,
      // Each public entry stands here, in `exports` of package.json and in `paths` of test/tsconfig.json.
      entry: {
        index: "src/index.ts",
        calendars: "src/bundled/calendars.ts",
        diff: "src/diff/index.ts",
        json: "src/json/index.ts",
        schema: "src/schema/index.ts",
        verify: "src/verify/index.ts",
        zones: "src/zones/index.ts",
        "charters/index": "src/bundled/charters/index.ts",
        overlays: "src/bundled/overlays.ts",
        "charters/abertay": "src/bundled/charters/abertay.ts",
        "charters/berwickshire": "src/bundled/charters/berwickshire.ts",
        "charters/calvay": "src/bundled/charters/calvay.ts",
        "charters/paisley": "src/bundled/charters/paisley.ts",
        "charters/south-western": "src/bundled/charters/south-western.ts",
      },
      format: ["esm", "cjs"],
      // One copy of the core for all entries, in CommonJS too: one error class, one set of caches.
      splitting: true,
      // Rollup writes the CommonJS files then; tsup's own converter would replace every `?.` and `??` by closures.
      treeshake: true,
      dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    },
    {
      ...shared,
      entry: { charterclock: "src/browser.ts" },
      format: "iife",
      globalName: "charterclock",
      platform: "browser",
      minify: true,
    },
    {
      ...shared,
      // The command line: one file with everything inside, so that it starts fast.
      entry: { cli: "src/cli/main.ts" },
      format: "esm",
      platform: "node",
      splitting: false,
      noExternal: [/./],
      // commander is CommonJS and asks for Node's own modules with `require`.
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
      esbuildOptions: (options) => {
        options.mainFields = ["module", "main"];
      },
    },
  ];
});
