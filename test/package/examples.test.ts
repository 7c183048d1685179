// The examples of docs/examples as their users run them: with the installed package, in their own files.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import vm from "node:vm";
import { build } from "vite";
import type { Rollup } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { caseForm, webResource } from "../examples/support/dynamics.js";
import { installPackedTarball } from "./support/installed.js";
import type { InstalledPackage } from "./support/installed.js";

const EXAMPLES = resolve(import.meta.dirname, "../../docs/examples");
const require = createRequire(import.meta.url);

let installed: InstalledPackage;
beforeAll(() => {
  installed = installPackedTarball();
  for (const folder of ["node-service", "react", "dynamics", "salesforce", "edge-worker"]) {
    cpSync(join(EXAMPLES, folder), join(installed.folder, folder), { recursive: true });
  }
  for (const name of ["react", "react-dom"]) {
    symlinkSync(dirname(require.resolve(`${name}/package.json`)), join(installed.folder, "node_modules", name), "dir");
  }
}, 120_000);
afterAll(() => installed.remove());

it("the Node service starts, answers, and stops", async () => {
  const server = spawn(process.execPath, ["node-service/server.mjs"], {
    cwd: installed.folder,
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stopped = new Promise((ended) => server.once("exit", ended));
  try {
    const address = await new Promise<string>((listening, failed) => {
      server.once("error", failed);
      server.once("exit", () => failed(new Error("the service ended before it listened")));
      server.stdout.setEncoding("utf8").once("data", (line: string) => listening(line.trim()));
    });
    const subject = { commitment: "repairs.routine", receivedAt: "2026-06-10T10:20" };
    const sent = JSON.stringify({ charter: "calvay", case: subject });
    const response = await fetch(`${address}/deadlines`, {
      method: "POST",
      body: sent,
      headers: { connection: "close" },
    });
    expect(await response.json()).toMatchObject({ dueAt: "2026-06-22T17:00:00.000+01:00" });
  } finally {
    server.kill("SIGTERM");
    await stopped;
  }
});

it("the call-out answers JSON text with JSON text", () => {
  const requests = [{ recordId: "500A", charter: "calvay", commitment: "CAL-16", receivedAt: "2026-06-10T09:20:00Z" }];
  const program = `
    import { answer } from "./salesforce/answer.mjs";
    console.log(answer(${JSON.stringify(JSON.stringify({ requests }))}));`;
  expect(installed.run("ask.mjs", program)).toContain('"dueAt":"2026-06-22T16:00:00.000Z"');
});

it("the web resource runs with the browser file", () => {
  const global = readFileSync(join(installed.folder, "node_modules/charterclock/dist/charterclock.global.js"), "utf8");
  const script = readFileSync(join(installed.folder, "dynamics/due-date.js"), "utf8");
  const form = caseForm({ new_commitment: "repairs.routine", new_receivedon: new Date("2026-06-10T09:20:00Z") });
  webResource(`${global}\n${script}`, {}).onReceivedChange(form.executionContext);
  expect((form.values["new_dueon"] as Date).toISOString()).toBe("2026-06-22T16:00:00.000Z");
});

it("the edge worker is one file that names no module, and answers without Node", async () => {
  const code = await bundled("edge-worker/worker.ts");
  expect(code).not.toMatch(/\b(?:import|require)\b\s*[("'{*]/);
  const context = vm.createContext({ URL, Request, Response });
  vm.runInContext(
    code.replace(
      /export\s*\{[^}]*\bas default\b[^}]*\};?\s*$/,
      (exported) => `globalThis.worker = ${/(\w+) as default/.exec(exported)?.[1] ?? ""};`,
    ),
    context,
  );
  const { worker } = context as { worker: { fetch: (request: Request) => Response } };
  const response = worker.fetch(
    new Request("https://due.example/due?charter=calvay&commitment=repairs.routine&received=2026-06-10T10:20"),
  );
  expect(await response.json()).toMatchObject({ dueAt: "2026-06-22T17:00:00.000+01:00" });
});

it("the React badge bundles and renders on a server", async () => {
  const page = join(installed.folder, "react/page.tsx");
  writeFileSync(
    page,
    `import { renderToStaticMarkup } from "react-dom/server";
     import { calvay } from "charterclock/charters/calvay";
     import { DueDateBadge } from "./due-date-badge";
     const subject = { commitment: "repairs.routine", receivedAt: "2026-06-10T10:20" };
     export const html = renderToStaticMarkup(<DueDateBadge charter={calvay} subject={subject} now="2026-06-18T10:00" />);`,
  );
  const code = await bundled("react/page.tsx", ["react", "react/jsx-runtime", "react-dom/server"]);
  const html = installed.run("page.mjs", `${code}\nconsole.log(html);`).trim();
  expect(html).toMatch(/^<time class="due due-running" .*>22 Jun 2026, 17:00: on time<\/time>$/);
});

/** One file of the installed folder with all that it imports, as a bundler writes it. */
async function bundled(path: string, external: string[] = []): Promise<string> {
  mkdirSync(join(installed.folder, "empty"), { recursive: true });
  const output = (await build({
    configFile: false,
    root: installed.folder,
    publicDir: join(installed.folder, "empty"),
    logLevel: "silent",
    oxc: { jsx: { runtime: "automatic", development: false } },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry: join(installed.folder, path), formats: ["es"], fileName: "bundle" },
      rollupOptions: { external },
    },
  })) as Rollup.RollupOutput[];
  const [only] = output.flatMap((each) => each.output);
  if (only?.type !== "chunk") throw new Error(`${path} did not become one file`);
  return only.code;
}
