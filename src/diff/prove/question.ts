import type { Attributes, CivilDate, Commitment } from "../../index.js";
import { DAY, MINUTE } from "../../time/units.js";
import type { Questions } from "../rules/rule.js";
import type { World } from "./world.js";

/** One thing to ask of two worlds: when a promise is due for cases of one kind, received at any moment. */
export interface Question {
  /** Which of the versions of the world. */
  readonly version: number;
  readonly commitment: string;
  readonly of: "limit" | "aim";
  readonly attributes?: Attributes;
  readonly pause?: PauseShape;
  /** How long after the receipt the agreed time is, in milliseconds. */
  readonly agreedAfter?: number;
  readonly asKnownAt?: CivilDate;
}

/** A pause that is tried: soon after the receipt, for an hour of the next day, over two nights. */
export type PauseShape = "soon" | "brief" | "long";

/** Every pause that is tried. */
export const PAUSE_SHAPES: readonly PauseShape[] = ["soon", "brief", "long"];

type Variant = Omit<Question, "version" | "commitment" | "of">;

const VARIANTS: Readonly<Record<Exclude<Questions, "as-known">, readonly Variant[]>> = {
  plain: [{}],
  paused: PAUSE_SHAPES.map((pause) => ({ pause })),
  agreed: [{ agreedAfter: 10 * MINUTE }, { agreedAfter: 90 * DAY }],
};

/** Questions in an order that is the same whichever text is called before: by promise, then the plainest case first. */
export function inCanonicalOrder(questions: readonly Question[]): readonly Question[] {
  const keyed = questions.map((question) => ({ question, key: keyOf(question) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ question }) => question);
}

function keyOf({ version, commitment, of, attributes, pause, agreedAfter, asKnownAt }: Question): string {
  const kindOfCase = [
    attributes === undefined ? "" : attributesKey(attributes),
    pause === undefined ? -1 : PAUSE_SHAPES.indexOf(pause),
    agreedAfter ?? 0,
    asKnownAt ?? "",
  ];
  return JSON.stringify([version, commitment, of, ...kindOfCase]);
}

function attributesKey(attributes: Attributes): string {
  return JSON.stringify(Object.entries(attributes).sort());
}

/** Everything to ask of the commitments of some worlds, or of one of them. */
export function questionsAbout(
  worlds: readonly World[],
  commitment: string | undefined,
  kind: Questions,
  knownAt: readonly CivilDate[],
): readonly Question[] {
  const variants = kind === "as-known" ? knownAt.map((asKnownAt) => ({ asKnownAt })) : VARIANTS[kind];
  const versions = Math.max(0, ...worlds.map((world) => world.versions.length));
  return Array.from({ length: versions }, (_, version) => version).flatMap((version) => {
    const all = worlds.flatMap((world) => world.versions[version]?.commitments ?? []);
    const ids = [...new Set(all.map(({ id }) => id))].filter((id) => commitment === undefined || id === commitment);
    return ids.flatMap((id) => {
      const texts = all.filter((one) => one.id === id);
      // Where a time is agreed with the customer, there is no aim inside the limit.
      const hasAim = kind !== "agreed" && texts.some((text) => text.kind === "deadline" && text.aim !== undefined);
      const lanes = hasAim ? (["limit", "aim"] as const) : (["limit"] as const);
      return lanes.flatMap((of) =>
        attributesAsked(texts).flatMap((attributes) =>
          variants.map((variant): Question => ({
            version,
            commitment: id,
            of,
            ...variant,
            ...(attributes === undefined ? {} : { attributes }),
          })),
        ),
      );
    });
  });
}

/** The kinds of case that a promise tells apart, in any of its texts: nothing known, each condition met or not, two of them met. */
function attributesAsked(texts: readonly Commitment[]): readonly (Attributes | undefined)[] {
  const conditions = texts.flatMap((text) => {
    if (text.kind !== "deadline") return [];
    return [
      ...(text.tiers ?? []).map(({ when }) => when),
      ...(text.appliesWhen === undefined ? [] : [text.appliesWhen]),
    ];
  });
  const asked = new Map<string, Attributes | undefined>([["", undefined]]);
  for (const met of conditions) {
    for (const attributes of [met, otherwise(met), ...conditions.map((also) => ({ ...also, ...met }))]) {
      asked.set(attributesKey(attributes), attributes);
    }
  }
  return [...asked.values()];
}

function otherwise(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === "boolean" ? !value : typeof value === "number" ? value + 1 : `not ${value}`,
    ]),
  );
}
