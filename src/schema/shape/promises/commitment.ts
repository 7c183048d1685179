import * as z from "zod/mini";
import type { Commitment } from "../../../charter/commitment.js";
import { deadline } from "./deadline.js";
import { described } from "../parts/describe.js";
import { recurring } from "./recurring.js";
import { standard } from "./standard.js";
import { threshold } from "./threshold.js";

type Kinds = Readonly<{ [Kind in Commitment["kind"]]: z.ZodMiniType<Extract<Commitment, { kind: Kind }>> }>;

const KINDS: Kinds = { deadline, recurring, threshold, standard };

/** One promise; its `kind` says which keys it has. */
export const commitment: z.ZodMiniType<Commitment> = described(
  z.discriminatedUnion(
    "kind",
    Object.values(KINDS) as unknown as Discriminable,
  ) as unknown as z.ZodMiniType<Commitment>,
  { title: "Commitment", description: "One promise." },
);

type Discriminable = [z.core.$ZodTypeDiscriminable];
