// What the command line does at the edges of the disk: nothing is passed over, nothing is lost. Harbour is made up.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/index.js";
import { onDisk } from "./support/disk.js";
import type { Disk } from "./support/disk.js";

const HARBOUR = readFileSync("docs/examples/harbour/2025-01.json", "utf8");
const CHANGED = HARBOUR.replace("Homes", "Houses");
const NEXT = HARBOUR.replace('"version": "2025-01"', '"version": "2025-01-r2"');
const LOCK = "ours/charters.lock.json";
const EMPTY_LOCK = '{ "released": [] }\n';

/** A folder whose one charter is released and committed. */
async function released(act: (disk: Disk) => Promise<void>): Promise<void> {
  await onDisk(async (disk) => {
    disk.write("ours/harbour/2025-01.json", HARBOUR);
    expect((await disk.cli("lock ours")).code).toBe(0);
    disk.git("init", "--quiet");
    disk.git("add", ".");
    disk.git("commit", "--quiet", "--message", "Release");
    await act(disk);
  });
}

describe("a lock in a subfolder takes nothing from the one above it", () => {
  it.each(["check ours", "check ours/harbour", "check ours/harbour/2025-01.json", "check ours --strict"])(
    "%s",
    async (line) => {
      await released(async (disk) => {
        disk.write("ours/harbour/charters.lock.json", EMPTY_LOCK);
        disk.write("ours/harbour/2025-01.json", CHANGED);
        const { code, out } = await disk.cli(line);
        expect([code, out.includes("its content has changed under that name")]).toEqual([1, true]);
      });
    },
  );
});

describe("check --against holds a lock to the one that was reviewed", () => {
  it.each<[why: string, change: (disk: Disk) => void, says: string | undefined]>([
    ["nothing changed", () => undefined, undefined],
    ["a version was added", (disk) => disk.write("ours/harbour/2025-01-r2.json", NEXT), undefined],
    ["the lock was emptied", (disk) => disk.write(LOCK, EMPTY_LOCK), "The entry of charter harbour 2025-01"],
    ["the lock was deleted", (disk) => disk.remove(LOCK), "The lock is missing"],
    [
      "text and digest were changed together",
      (disk) => {
        disk.write("ours/harbour/2025-01.json", CHANGED);
        disk.write(LOCK, disk.read(LOCK).replace(/sha256:\w+/, digestOf(JSON.parse(CHANGED) as object)));
      },
      "has changed: HEAD says",
    ],
    ["the lock is no lock any more", (disk) => disk.write(LOCK, "{}"), "The entry of charter harbour 2025-01"],
  ])("%s", async (_why, change, says) => {
    await released(async (disk) => {
      change(disk);
      const { code, out } = await disk.cli("check ours --against HEAD");
      expect(code).toBe(says === undefined ? 0 : 1);
      if (says !== undefined) expect(out.replace(/\s+/g, " ")).toContain(says);
    });
  });

  it.each([
    ["unknown-revision", "check ours --against nonsuch"],
    ["no-reviewed-lock", "check theirs --against HEAD"],
  ])("%s: %s", async (code, line) => {
    await released(async (disk) => {
      disk.write("theirs/harbour.json", HARBOUR);
      const ran = await disk.cli(`${line} --json`);
      expect([ran.code, (JSON.parse(ran.err) as { error: { code: string } }).error.code]).toEqual([2, code]);
    });
  });

  it("needs a repository", async () => {
    await onDisk(async (disk) => {
      disk.write("ours/harbour.json", HARBOUR);
      const { code, err } = await disk.cli("check ours --against HEAD");
      expect([code, err.includes("no git repository here")]).toEqual([2, true]);
    });
  });
});

describe("lock", () => {
  it("refuses while another run writes, and takes over from one that was killed", async () => {
    await onDisk(async (disk) => {
      disk.write("ours/harbour/2025-01.json", HARBOUR);
      const claim = (process: number): void =>
        disk.write(`${LOCK}.claim`, `${JSON.stringify({ process, host: hostname() })}\n`);
      claim(process.pid);
      const refused = await disk.cli("lock ours");
      expect([refused.code, refused.err.includes(`process ${process.pid} on`)]).toEqual([2, true]);
      expect(readdirSync(`${disk.folder}/ours`).sort()).toEqual(["charters.lock.json.claim", "harbour"]);
      const gone = Number(execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }));
      claim(gone);
      disk.write(`${LOCK}.${gone}.tmp`, "half of a lo");
      expect((await disk.cli("lock ours")).code).toBe(0);
      expect(readdirSync(`${disk.folder}/ours`).sort()).toEqual(["charters.lock.json", "harbour"]);
    });
  });

  it("at once with others loses no entry", async () => {
    await onDisk(async (disk) => {
      for (const id of ["a", "b", "c"])
        disk.write(`ours/${id}.json`, HARBOUR.replace('"id": "harbour"', `"id": "${id}"`));
      const runs = await Promise.all([disk.cli("lock ours"), disk.cli("lock ours"), disk.cli("lock ours")]);
      expect(runs.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
      expect((await disk.cli("lock ours")).code).toBe(0);
      expect((JSON.parse(disk.read(LOCK)) as { released: unknown[] }).released).toHaveLength(3);
    });
  });

  it("writes what a link leads to, and leaves the link", async () => {
    await onDisk(async (disk) => {
      disk.write("ours/harbour/2025-01.json", HARBOUR);
      disk.write("elsewhere/lock.json", EMPTY_LOCK);
      symlinkSync("../elsewhere/lock.json", `${disk.folder}/${LOCK}`);
      expect((await disk.cli("lock ours")).code).toBe(0);
      expect(disk.read("elsewhere/lock.json")).toContain('"id": "harbour"');
    });
  });

  it("refuses a charter with half a surrogate pair instead of leaving it unprotected", async () => {
    await onDisk(async (disk) => {
      disk.write("ours/harbour/2025-01.json", HARBOUR.replace(/"landlord": "/, '"landlord": "\\ud800'));
      const { code, out } = await disk.cli("lock ours");
      expect([code, out.includes("surrogate")]).toEqual([1, true]);
    });
  });
});

describe("nothing in a folder is passed over: it is named, with exit code 2", () => {
  it.each<[why: string, make: (folder: string) => void, says: string]>([
    ["a pipe", (folder) => execFileSync("mkfifo", [`${folder}/pipe.json`]), "pipe.json: found a pipe or a device"],
    [
      "a linked folder",
      (folder) => symlinkSync("/tmp", `${folder}/linked`),
      "linked: found a link to a folder, which is not followed",
    ],
    [
      "a link that leads nowhere",
      (folder) => symlinkSync("nowhere", `${folder}/gone.json`),
      "gone.json: found no such file",
    ],
    ["an empty file", (folder) => writeFileSync(`${folder}/empty.json`, ""), "empty.json: found nothing in it"],
    [
      "bytes that are not UTF-8",
      (folder) => writeFileSync(`${folder}/latin.json`, Buffer.from('{ "id":\n"caf\xe9" }', "latin1")),
      "latin.json: found bytes that are not UTF-8 in line 2. Save it as UTF-8",
    ],
    [
      "UTF-16",
      (folder) => writeFileSync(`${folder}/wide.json`, Buffer.from("\uFEFF{}", "utf16le")),
      "wide.json: found UTF-16 text. Save it as UTF-8",
    ],
  ])("%s", async (_why, make, says) => {
    await onDisk(async (disk) => {
      disk.write("ours/harbour.json", HARBOUR);
      make(`${disk.folder}/ours`);
      const { code, err } = await disk.cli("check ours");
      expect([code, err.replace(/\s+/g, " ").includes(says)]).toEqual([2, true]);
    });
  });

  it("X.JSON is a JSON file", async () => {
    await onDisk(async (disk) => {
      disk.write("ours/HARBOUR.JSON", HARBOUR.replace('"landlord"', '"lanlord"'));
      expect((await disk.cli("check ours")).code).toBe(1);
    });
  });

  it("and a charter is not made of part of a folder", async () => {
    await onDisk(async (disk) => {
      disk.write("ours/harbour.json", HARBOUR);
      mkdirSync(`${disk.folder}/theirs`);
      symlinkSync("../theirs", `${disk.folder}/ours/more`);
      const { code, err } = await disk.cli("commitments ./ours");
      expect([code, err.includes("a link to a folder")]).toEqual([2, true]);
    });
  });
});
