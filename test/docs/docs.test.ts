// Holds the pages at the root and docs/*.md to the code. In a page,
//
//   ```ts           runs. The blocks under one `##` heading are one program, after those before the first heading; imports
//                   hold for the rest of the page. "charterclock…" means the sources, "./name.json" the JSON block of that name.
//                     expression; // → value            the value is this
//                     const name = …; // → value: why   the same; what follows `: ` or `, ` is for the reader
//                     statement; // throws code         it throws a CharterClockError of that code
//                     statement; // throws code, saying:   …and its message counts as printed
//   ```js           runs, each block by itself.
//   ```text         after TypeScript: everything it printed. `text docs/examples/x.mjs`: all that the file prints.
//   ```json         is JSON. `json charter name.json`, `json calendar …`, `json overlay …` also pass the parser of that kind.
//   ```html         the scripts in it run with the browser global.
//   ```sh           every `npm run` names a script of package.json, every `npx vitest run` files of tests.
//   ```console      is run by test/cli/docs.test.ts.
//   ```terminal     is run by test/package/auditing.test.ts.
//   ```bash, ```gitattributes   are used in a repository by test/package/git.test.ts.
//   ```ts not run: reason    is left alone.
//
// Links lead to files and headings that exist. The words of a link to a test are in that file, or are its path.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { scotland, englandAndWales } from "../../src/bundled/calendars.js";
import { problemsInCalendar, problemsInCharter, problemsInOverlay } from "../../src/schema/index.js";
import { BROWSER, ENTRIES } from "./support/entries.js";
import { anchorsOf, blocksOf, linksOf } from "./support/markdown.js";
import type { Block } from "./support/markdown.js";
import { programsOf, read, ROOT } from "./support/page.js";
import { run } from "./support/program.js";
import { typeErrorsOf } from "./support/types.js";

const inDocs = readdirSync(join(ROOT, "docs")).filter((file) => file.endsWith(".md"));
const pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...inDocs.map((file) => `docs/${file}`)];

describe("examples run as shown", () => {
  const programs = pages.flatMap((page) => programsOf(page).map((program) => ({ page, ...program })));
  for (const { page, name, pieces } of programs) {
    it(name, () => run(pieces, { modules: { ...ENTRIES, ...namedJson(page) } }));
  }

  it("and compile", () => {
    expect(typeErrorsOf(programs.filter(({ language }) => language === "ts"))).toEqual([]);
  }, 120_000);
});

describe.each(pages)("%s", (page) => {
  const blocks = blocksOf(read(page));

  it("has blocks of the known kinds", () => {
    const known =
      /^(ts|js)( not run: .+)?$|^text( docs\/examples\/.+)?$|^json( (charter|calendar|overlay) \S+\.json)?$|^(html|sh|console|terminal|bash|gitattributes)$/;
    for (const { language, info, line } of blocks) expect(`${language} ${info}`.trim(), `line ${line}`).toMatch(known);
  });

  it("shows JSON, commands, scripts and output that are true", () => {
    for (const block of blocks) {
      if (block.language === "json") checkJson(block);
      if (block.language === "sh") checkCommands(block);
      if (block.language === "html") runScripts(block);
      if (block.language === "text" && block.info !== "") runFile(block);
    }
  });

  it("calls nothing unfinished: what is there is computed, what is not is in README.md", () => {
    expect(read(page)).not.toMatch(
      /\b(not (computed|supported|done) yet|so far\b|in a later version|coming soon|TODO)/i,
    );
  });

  it("links to what exists", () => {
    for (const { text, target, line } of linksOf(read(page))) {
      if (/^https?:/.test(target)) continue;
      const where = `line ${line}: [${text}](${target})`;
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? page : relative(ROOT, resolve(ROOT, dirname(page), path));
      expect(existsSync(join(ROOT, file)), where).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(read(file)), where).toContain(anchor);
      if (/^test\/.*\.\w+$/.test(file) && text !== `\`${file}\``) expect(read(file), where).toContain(text);
    }
  });
});

describe("what the pages list is all there is", () => {
  it("README.md is short, and leads to every other page", () => {
    const text = read("README.md");
    expect(text.split(/\s+/).length).toBeLessThan(1200);
    expect(linksOf(text).map(({ target }) => target)).toEqual(
      expect.arrayContaining(pages.filter((page) => page !== "README.md")),
    );
  });

  it("every error code has its heading in docs/errors.md", () => {
    const headings = read("docs/errors.md")
      .split("\n")
      .filter((line) => /^## [a-z-]+$/.test(line));
    expect(headings).toEqual(membersOf("src/errors.ts", "ErrorCode").map((code) => `## ${code}`));
  });

  it("every notice code is in the table of docs/concepts.md", () => {
    const [, notices = ""] = read("docs/concepts.md").split("\n## Notice\n");
    const listed = [...notices.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]);
    expect(listed).toEqual(membersOf("src/deadline/plan/notice.ts", "NoticeCode"));
  });

  it("docs/embedding.md gives the size limits that are checked", () => {
    const limits = JSON.parse(read(".size-limit.json")) as { limit: string }[];
    const listed = [...read("docs/embedding.md").matchAll(/^\| `charterclock.*\| ([^|]*) \|$/gm)].map(
      (match) => match[1],
    );
    expect(listed.filter((limit) => limit !== "")).toEqual(limits.map(({ limit }) => limit));
  });
});

/** The JSON blocks of a page that have a name, as modules. */
function namedJson(page: string): Record<string, unknown> {
  const named = blocksOf(read(page)).filter(({ language, info }) => language === "json" && info !== "");
  return Object.fromEntries(
    named.map(({ info, text }) => [`./${info.split(" ")[1] ?? ""}`, { default: JSON.parse(text) as unknown }]),
  );
}

const PROBLEMS: Readonly<Record<string, (json: unknown) => readonly unknown[]>> = {
  charter: (json) => problemsInCharter(json, { calendars: [scotland, englandAndWales] }),
  calendar: problemsInCalendar,
  overlay: problemsInOverlay,
};

/** JSON that says what it is passes the parser of that kind, and names a schema that the package has. */
function checkJson({ text, info, line }: Block): void {
  const value = JSON.parse(text) as { $schema?: string };
  const [kind = ""] = info.split(" ");
  expect(PROBLEMS[kind]?.(value) ?? [], `line ${line}`).toEqual([]);
  const schema = value.$schema?.replace(`./node_modules/${manifest.name}/`, "");
  if (schema !== undefined) expect(existsSync(join(ROOT, schema)), `line ${line}: ${schema}`).toBe(true);
}

function checkCommands({ text, line }: Block): void {
  for (const command of text.split(/\n|&&/).map((part) => part.trim())) {
    const tests = /^npx vitest run (.+)$/.exec(command)?.[1]?.split(" ");
    if (tests !== undefined) {
      for (const file of tests) expect(existsSync(join(ROOT, file)), `line ${line}: ${file}`).toBe(true);
      continue;
    }
    const script = /^npm (?:run (\S+)|(test))$/.exec(command);
    if (script === null) expect(["npm ci", "npm pack"], `line ${line}`).toContain(command);
    else expect(Object.keys(manifest.scripts), `line ${line}`).toContain(script[1] ?? script[2]);
  }
}

/** Scripts from a URL must be the package's browser file; the others run. */
function runScripts({ text, line }: Block): void {
  const scripts = [...text.matchAll(/<script(?: src="([^"]*)")?>([^]*?)<\/script>/g)];
  for (const [, source] of scripts) {
    if (source !== undefined)
      expect(source, `line ${line}`).toMatch(new RegExp(`/charterclock${manifest.unpkg.slice(1)}$`));
  }
  const code = scripts.map(([, , script = ""]) => script).join("\n");
  run([{ kind: "code", text: code, line }], { modules: {}, globals: { charterclock: BROWSER } });
}

function runFile({ info, text, line }: Block): void {
  run(
    [
      { kind: "code", text: read(info), line: 0 },
      { kind: "output", text, line },
    ],
    { modules: ENTRIES },
  );
}

/** The members of a union of texts, as a source file lists them. */
function membersOf(file: string, name: string): string[] {
  const code = read(file).replace(/\/\*\*[\s\S]*?\*\//g, "");
  const union = new RegExp(`type ${name} =([^;]*);`).exec(code)?.[1] ?? "";
  return [...union.matchAll(/"([a-z-]+)"/g)].map((match) => match[1] ?? "");
}
