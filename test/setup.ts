import fc from "fast-check";

/** Properties try the same cases in every run; `FC_SEED=<number>` tries others, `FC_SEED=random` new ones each time. */
const seed = process.env["FC_SEED"] ?? "20260615";
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
