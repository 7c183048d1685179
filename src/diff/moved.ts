import type { Attributes, CalendarEdition, Charter, CharterVersion, CivilDate, Overlay } from "../index.js";
import { deepFreeze } from "../charter/deep-freeze.js";
import { invalidCase, requireObject } from "../deadline/case/require.js";
import { shown } from "../errors.js";
import { isObject } from "../input/forms.js";
import { civilDateOf } from "../time/civil-date.js";
import { findEdits } from "./edits/find-edits.js";
import { movedList } from "./prove/exact/moved-list.js";
import type { HeldRange, MovedRange } from "./prove/exact/moved-list.js";
import { proofContextOf } from "./prove/proof-context.js";
import { inCanonicalOrder, questionsAbout } from "./prove/question.js";
import { answersTo } from "./prove/search.js";
import { charterAsked, charterOfVersions, requireDocuments } from "./require-asked.js";
import type { AskedCharter, ReferenceData } from "./require-asked.js";
import type { Document } from "./document.js";

export type { DueOfRange, HeldRange, MovedRange } from "./prove/exact/moved-list.js";

/** The receipts of one promise that move between two texts; no other receipt of these dates does. Frozen plain JSON. */
export interface MovedPromise {
  readonly commitment: string;
  /** The version of the charter that was asked, where it is not the text itself. */
  readonly version: string;
  /** Which date of the promise: its limit, or the aim inside it. */
  readonly of: "limit" | "aim";
  /** What the cases are like; absent where nothing is known of them. */
  readonly attributes?: Attributes;
  /** The first and the last date of receipt that were compared. */
  readonly from: CivilDate;
  readonly through: CivilDate;
  /** Whether every receipt of these dates can be counted under both texts; of one that cannot, nothing is said. */
  readonly isWhole: boolean;
  /** In the order of time. */
  readonly receipts: readonly MovedRange[];
  /** Every receipt whose date holds: what was promised for it stands under both texts. In the order of time. */
  readonly holds: readonly HeldRange[];
}

/**
 * The latest receipt, at or before an instant, whose date holds, in epoch milliseconds; of all dates that were compared if
 * no instant is given. `undefined` if there is none.
 */
export function latestThatHolds(promise: MovedPromise, until: number = Infinity): number | undefined {
  const remedy = "Give a promise that movedByVersions, movedByCalendars or movedByOverlays names";
  requireObject(promise, "The promise whose dates hold", remedy, "$");
  const { holds } = promise;
  if (!Array.isArray(holds) || !holds.every(isObject))
    throw invalidCase("The receipts whose dates hold", shown(holds), remedy, "$.holds");
  if (typeof until !== "number" || Number.isNaN(until))
    throw invalidCase("The instant up to which to look", shown(until), "Give epoch milliseconds", "$.until");
  const before = promise.holds.filter(({ from }) => from <= until);
  const last = before[before.length - 1];
  return last === undefined ? undefined : Math.min(last.through, until);
}

/**
 * Every receipt whose date moves between two parsed versions of a charter, for each promise that has a date in one of
 * them: cases without pauses and agreed times, of a recurring duty the first occurrence.
 */
export function movedByVersions(
  before: CharterVersion,
  after: CharterVersion,
  references: ReferenceData,
): readonly MovedPromise[] {
  return moved(
    { kind: "charter", value: before },
    { kind: "charter", value: after },
    charterOfVersions(after, references),
  );
}

/** The same for two editions of a calendar, for the promises of a charter or made-up ones. */
export function movedByCalendars(
  before: CalendarEdition,
  after: CalendarEdition,
  asked: AskedCharter = {},
): readonly MovedPromise[] {
  return moved({ kind: "calendar", value: before }, { kind: "calendar", value: after }, charterAsked(asked));
}

/** The same for two overlays; throws `invalid-overlay` where they choose readings and no charter is given. */
export function movedByOverlays(before: Overlay, after: Overlay, asked: AskedCharter = {}): readonly MovedPromise[] {
  return moved({ kind: "overlay", value: before }, { kind: "overlay", value: after }, charterAsked(asked));
}

function moved(before: Document, after: Document, charter: Charter | undefined): readonly MovedPromise[] {
  requireDocuments(before, after);
  const {
    before: old,
    after: young,
    moments,
    parts,
  } = proofContextOf(before, after, findEdits(before.value, after.value), charter);
  if (moments.last < moments.first) return [];
  const trial = { before: old, after: young, triedOn: "before" } as const;
  const promises = inCanonicalOrder(questionsAbout([old, young], undefined, "plain", [])).flatMap(
    (question): readonly MovedPromise[] => {
      const answers = answersTo(question, trial, moments, parts);
      if (answers === undefined) return [];
      const { commitment, of, attributes, version } = question;
      const about = {
        commitment,
        version: (young.versions[version] ?? old.versions[version])?.version ?? "",
        of,
        ...(attributes === undefined ? {} : { attributes: { ...attributes } }),
        from: civilDateOf(moments.first),
        through: civilDateOf(moments.last),
      };
      if (answers === "uncounted") return [{ ...about, isWhole: false, receipts: [], holds: [] }];
      const { span } = answers;
      const { ranges, holds, counted } = movedList(
        parts.dues.of(answers.before, undefined, span),
        parts.dues.of(answers.after, undefined, span),
      );
      return [{ ...about, isWhole: counted === span.until - span.from, receipts: ranges, holds }];
    },
  );
  return deepFreeze(promises);
}
