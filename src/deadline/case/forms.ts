import { amountOf, allowanceOf } from "../../charter/allowance.js";
import type { Allowance, Amount } from "../../charter/allowance.js";
import type { Attributes } from "../../charter/charter.js";
import { isUnit, UNITS } from "../../charter/units.js";
import { shown } from "../../errors.js";
import { inside, located, misshapen } from "../../input/form.js";
import type { Form, Wanted } from "../../input/form.js";
import { isObject, isWellFormed, matching } from "../../input/forms.js";
import { civilDateOf } from "../../time/civil-date.js";
import { requireCivilDay } from "../../time/read-date.js";
import type { CivilDate, CivilDay } from "../../time/civil-date.js";
import { epochMilliseconds } from "../../time/instant.js";
import type { InstantInput } from "../../time/instant.js";
import type { ZoneTable } from "../../time/zone.js";

/**
 * A form whose moments are read by the clock of a zone; made once for each zone, when it is first asked for. A bundler may
 * leave out one that is not used.
 */
/* @__NO_SIDE_EFFECTS__ */
export function byClock<Value>(make: (zone: ZoneTable) => Form<Value>): (zone: ZoneTable) => Form<Value> {
  const known = new WeakMap<ZoneTable, Form<Value>>();
  return (zone) => {
    const before = known.get(zone);
    if (before !== undefined) return before;
    const form = make(zone);
    known.set(zone, form);
    return form;
  };
}

/** A moment in any of its forms, as epoch milliseconds. */
export function moment(zone: ZoneTable, asked: string): Form<number> {
  return (value, { path }) => {
    try {
      return epochMilliseconds(value as InstantInput, zone, asked);
    } catch (error) {
      throw located(error, path);
    }
  };
}

/** A date that exists and is supported, as a day. */
export function day(asked: string): Form<CivilDay> {
  return (value, { path }) => {
    try {
      return requireCivilDay(value, asked);
    } catch (error) {
      throw located(error, path);
    }
  };
}

/** A date that exists and is supported, as text. */
export function date(asked: string): Form<CivilDate> {
  const form = day(asked);
  return (value, place) => civilDateOf(form(value, place));
}

/** Text of any length, without half of a surrogate pair. */
export function anyText(wanted: Wanted): Form<string> {
  return matching(/^/, wanted);
}

/** One unit and its whole number. */
export function allowance(wanted: Wanted): Form<Allowance> {
  const form = amount(wanted);
  return (value, place) => allowanceOf(form(value, place));
}

/** The same as its unit and amount. */
export function amount(wanted: Wanted): Form<Amount> {
  return (value, place) => {
    if (isObject(value) && Object.keys(value).length === 1) {
      const read = amountOf(value as unknown as Allowance);
      const most = isUnit(read.unit) ? UNITS[read.unit].most : -1;
      if (Number.isSafeInteger(read.amount) && read.amount >= 0 && read.amount <= most) return read;
    }
    throw misshapen(wanted, place, shown(value));
  };
}

/** What a case is like: texts, numbers, true or false; what is not known yet may be left out, `undefined` or `null`. */
export const attributes: Form<Attributes> = (value, place) => {
  const remedy = "Give an object such as { complex: true }";
  if (!isObject(value)) throw misshapen({ asked: "The attributes of the case", remedy }, place, shown(value));
  const known = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  for (const [name, one] of known) {
    const isSaid = typeof one === "string" ? isWellFormed(one) : typeof one === "boolean" || Number.isFinite(one);
    if (isSaid && isWellFormed(name)) continue;
    const wanted = { asked: `The attribute ${shown(name)} of the case`, remedy: "Give text, a number, true or false" };
    throw misshapen(wanted, inside(place, name), shown(one));
  }
  return Object.freeze(Object.fromEntries(known)) as Attributes;
};
