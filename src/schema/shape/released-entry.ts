import * as z from "zod/mini";
import type { Digest } from "../../data/plain-forms.js";
import { described, expecting } from "./parts/describe.js";
import { field, strict } from "./parts/strict.js";
import { name } from "./parts/text.js";
import { versionName } from "./parts/version-name.js";

/** Which text has versions. */
export type ReleasedVersionKind =
  /** A charter. */
  | "charter"
  /** A legal time limit. */
  | "duty";

/** A released version of a charter or of a duty. */
export interface ReleasedVersion {
  /** Where it lies, from the folder of the lock. */
  readonly path: string;
  readonly kind: ReleasedVersionKind;
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** SHA-256 of its canonical JSON (RFC 8785) without the top-level `$schema`. */
  readonly digest: Digest;
}

/** A released edition of a calendar. */
export interface ReleasedEdition {
  /** Where it lies, from the folder of the lock. */
  readonly path: string;
  /** A calendar edition. */
  readonly kind: "calendar";
  /** Its id. */
  readonly id: string;
  /** Its edition. */
  readonly edition: string;
  /** SHA-256 of its canonical JSON (RFC 8785) without the top-level `$schema`. */
  readonly digest: Digest;
}

/** One released document: where it lies, what it is called, and the digest of its content. */
export type ReleasedEntry = ReleasedVersion | ReleasedEdition;

// No step up, no drive, and no control sign that could turn a terminal.
// eslint-disable-next-line no-control-regex
const PATH_PATTERN = /^(?!(?:.*\/)?\.\.?\/)[^/\\:\x00-\x1f\x7f]+(?:\/[^/\\:\x00-\x1f\x7f]+)*\.json$/;

const path = expecting(
  z.string().check(z.maxLength(300), z.regex(PATH_PATTERN)),
  'a path relative to the folder of the lock, with "/" and without "..": "calvay/undated.json"',
);

const digest = expecting(z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)), "sha256: and 64 hexadecimal digits");

const PATH = "Its path, from the folder of the lock.";
const DIGEST = "SHA-256 of its canonical JSON (RFC 8785) without the top-level $schema.";

function version<Kind extends ReleasedVersion["kind"]>(
  kind: Kind,
  title: string,
): z.ZodMiniType<ReleasedVersion & { readonly kind: Kind }> {
  return strict<ReleasedVersion & { readonly kind: Kind }>(
    { title },
    {
      path: field(path, PATH),
      kind: field(z.literal(kind) as unknown as z.ZodMiniType<Kind>, "What it is."),
      id: field(name, "Its id."),
      version: field(versionName, "Its version."),
      digest: field(digest, DIGEST),
    },
  );
}

const edition = strict<ReleasedEdition>(
  { title: "A calendar edition" },
  {
    path: field(path, PATH),
    kind: field(z.literal("calendar"), "What it is."),
    id: field(name, "Its id."),
    edition: field(versionName, "Its edition."),
    digest: field(digest, DIGEST),
  },
);

const FORMS = [version("charter", "A charter version"), version("duty", "A version of a legal time limit"), edition];

/** One released document; its `kind` says whether it has a version or an edition. */
export const releasedEntry: z.ZodMiniType<ReleasedEntry> = described(
  z.discriminatedUnion(
    "kind",
    FORMS as unknown as [z.core.$ZodTypeDiscriminable],
  ) as unknown as z.ZodMiniType<ReleasedEntry>,
  { title: "Released document", description: "One released document and the digest of its content." },
);
