import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../..");

/** A folder in which the packed tarball is installed, as a user's project has it. */
export interface InstalledPackage {
  readonly folder: string;
  /** Runs a program file of the folder under Node and gives what it printed. */
  run(file: string, text: string): string;
  remove(): void;
}

/** Packs the built package and unpacks it into the `node_modules` of a new folder, its dependencies linked beside it. */
export function installPackedTarball(): InstalledPackage {
  const folder = mkdtempSync(join(tmpdir(), "charterclock-user-"));
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: ROOT, stdio: "ignore" });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  const home = join(folder, "node_modules", "charterclock");
  mkdirSync(home, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, tarball), "-C", home, "--strip-components=1"]);
  for (const name of ["date-fns", "date-fns-tz", "zod"]) {
    symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name), "dir");
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  return {
    folder,
    run: (file, text) => {
      writeFileSync(join(folder, file), text);
      return execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
