/** A fenced block: its language, the words after it, its text, its line, and the `##` section it stands in. */
export interface Block {
  readonly language: string;
  readonly info: string;
  readonly text: string;
  readonly line: number;
  readonly section: string;
}

/** A link `[text](target "title")`, with the line it stands on. */
export interface Link {
  readonly target: string;
  readonly title: string | undefined;
  readonly line: number;
}

/** The fenced blocks of a page, in order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let section = "";
  let open: { language: string; info: string; line: number; lines: string[] } | undefined;
  markdown.split("\n").forEach((line, index) => {
    const fence = /^```(\S*) ?(.*)$/.exec(line);
    if (open === undefined) {
      if (line.startsWith("## ")) section = line.slice(3);
      if (fence !== null) open = { language: fence[1] ?? "", info: fence[2] ?? "", line: index + 1, lines: [] };
    } else if (line === "```") {
      const { language, info, line: start, lines } = open;
      blocks.push({ language, info, text: lines.join("\n"), line: start, section });
      open = undefined;
    } else {
      open.lines.push(line);
    }
  });
  if (open !== undefined) throw new Error(`the block opened on line ${open.line} is never closed`);
  return blocks;
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(markdown: string): string[] {
  const headings = [...proseOf(markdown).matchAll(/^#+ (.+)$/gm)].map((match) => match[1] ?? "");
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

/** The links of a page, those in code left out. */
export function linksOf(markdown: string): Link[] {
  return proseOf(markdown)
    .split("\n")
    .flatMap((line, index) =>
      [...line.replace(/`[^`]*`/g, "").matchAll(/\]\(([^)\s]+)(?: "([^"]*)")?\)/g)].map((match) => ({
        target: match[1] ?? "",
        title: match[2],
        line: index + 1,
      })),
    );
}

/** A page without its fenced blocks; lines keep their numbers. */
export function proseOf(markdown: string): string {
  let isCode = false;
  return markdown
    .split("\n")
    .map((line) => {
      const isFence = line.startsWith("```");
      if (isFence) isCode = !isCode;
      return isFence || isCode ? "" : line;
    })
    .join("\n");
}
