#!/usr/bin/env python3
"""Checks stored deadlines: are their texts at hand, are they whole, do date and notices follow from text and facts?
Usage: python3 verifier.py TEXTS... < records.ndjson. Written from docs/verification.md alone, by somebody who had not
seen src; numbers are its sections. Not checked: all that section 13 leaves to a verifier."""
import hashlib, json, os, re, sys
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import takewhile
from types import SimpleNamespace
HOUR, DAY, FOREVER, ONE, MS = 3_600_000, 86_400_000, 10**18, timedelta(1), timedelta(milliseconds=1)
EPOCH, FIRST, LAST = datetime(1970, 1, 1), date(1972, 1, 1), date(2100, 12, 31)
WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
OPEN = {"officeHours": HOUR, "officeMinutes": 60_000}
EXACT = {"hours": HOUR, "minutes": 60_000, "seconds": 1000, **OPEN}
SIZES = {"workingDays": 1, "calendarDays": 1, "weeks": 7, "months": 1, "years": 12, **EXACT}
ADVICE = ("reading-against-customer", "disputed-holiday", "announcement-date-unknown")
FORMS = {  # 3: "key:form", with ? where it may be absent, with * for a list
    "record": "charter:text commitment:text slug:text title:text receivedAt?:instant receivedOn?:day pauses?:pause* "
              "restartedAt?:instant agreedAt?:instant extension?:allowance attributes?:attributes allowance:allowance "
              "countedFrom:day dueDate:day dueAt:instant dueAtMilliseconds:number dueTime:text aim?:object "
              "otherLimbs?:object* excusedBy?:text boundBy?:object* governing:object provisional:truth "
              "firstUncoveredDate?:day notices:notice* provenance:proof",
    "proof": "charter:text version:text digest:digest commitment:text clause:text readings:reading* zone:zone "
             "calendars:calendar* semantics:text engine:text overlay?:overlay asKnownAt?:day",
    "pause": "from:instant to?:instant reason?:text", "notice": "code:text message:some about?:text",
    "reading": "id:text choice:text chosenBy:text", "calendar": "id:text edition:text digest:digest",
    "zone": "id:text edition:text", "overlay": "id:text digest:digest"}
PATTERNS = {"text": ".*", "some": ".+", "day": r"\d{4}-\d\d-\d\d", "digest": "sha256:[0-9a-f]{64}",
            "instant": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d"}
TESTS = {"number": lambda value: type(value) is int, "truth": lambda value: type(value) is bool,
         "object": lambda value: type(value) is dict,
         "attributes": lambda value: {type(item) for item in value.values()} <= {str, bool, int, float},
         "allowance": lambda value: [(u in SIZES, type(n), n >= 0) for u, n in value.items()] == [(True, int, True)]}
class No(Exception): "Something is wrong."
class NotChecked(Exception): "Something cannot be told here."
def require(condition, why, kind=No):
    if not condition:
        raise kind(why)
def same(given, **expected):
    for key, value in expected.items():
        require(given.get(key) == value, f"{key} should be {value}")
def fits(value, form):
    if form in PATTERNS:
        return re.fullmatch(PATTERNS[form], value, re.S) and (form != "day" or date.fromisoformat(value))
    if form in TESTS or form[-1] == "*":
        return TESTS[form](value) if form in TESTS else type(value) is list and all(fits(v, form[:-1]) for v in value)
    parts = {key.rstrip("?"): (part, key[-1] == "?") for key, part in (item.split(":") for item in FORMS[form].split())}
    return value.keys() <= parts.keys() and all(
        fits(value[key], part) if key in value else optional for key, (part, optional) in parts.items())

# 4: the clock
@lru_cache(None)
def change(year, month):
    first = (16 if year < 1981 else 25) if month == 3 else 23 if year < 1990 else 22 if year < 1996 else 25
    day = datetime(year, month, first, 2 if year < 1981 else 1)
    return (day + (6 - day.weekday()) * ONE - EPOCH) // MS
def offset(instant):
    year = (EPOCH + instant * MS).year
    return HOUR if change(year, 3) <= instant < change(year, 10) else 0
def local(instant): return EPOCH + (instant + offset(instant)) * MS
def day_of(instant): return local(instant).date()
def show(instant): return local(instant).isoformat(timespec="milliseconds") + f"+0{offset(instant) // HOUR}:00"
def read(text): return (datetime.fromisoformat(text) - datetime.fromisoformat("1970-01-01T00:00Z")) // MS
def end_of(day): return at(day, DAY) - 1
def at(day, wall):  # "HH:MM", or milliseconds since midnight
    plain = (day - EPOCH.date()) // MS + (wall if type(wall) is int else int(wall[:2]) * HOUR + int(wall[3:]) * 60_000)
    return plain - HOUR if offset(plain - HOUR) else plain // HOUR * HOUR if offset(plain) else plain

# 2 and 5: the texts
def parse(data):
    def number(text): return int(float(text)) if float(text).is_integer() else float(text)
    return json.loads(data.decode(), parse_float=number, parse_constant=int)
def ordered(value):
    if type(value) is dict:
        return {key: ordered(value[key]) for key in sorted(value, key=lambda key: key.encode("utf-16-be"))}
    require(type(value) is not float and (type(value) is not int or abs(value) < 2**53), "not whole", ValueError)
    return [ordered(item) for item in value] if type(value) is list else value
def digest(text):
    try:
        plain = ordered({key: value for key, value in text.items() if key != "$schema"})
        canonical = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
        return "sha256:" + hashlib.sha256(canonical.encode()).hexdigest()
    except ValueError:
        return None
def load(paths):
    files = [path for path in paths if not os.path.isdir(path)]
    files += [os.path.join(folder, name) for path in paths for folder, _, names in os.walk(path)
              for name in names if name.endswith(".json")]
    for path in files:
        with open(path, "rb") as file:
            try:
                found = parse(file.read())
            except ValueError:
                continue
        yield from ((digest(text), text) for text in (found if type(found) is list else [found]) if type(text) is dict)
def find(texts, mark, **names):
    held = [text for other, text in texts if other == mark]
    named = [other for other, text in texts if all(text.get(key) == name for key, name in names.items())]
    require(mark in named if held else None in named or not named, f"the text of {names['id']} is another")
    return held[0] if held else None
def gather(record, texts):
    proof, sets, readings = record["provenance"], [], []
    charter = find(texts, proof["digest"], id=proof["charter"], version=proof["version"])
    overlay = proof.get("overlay", {})
    overlay = overlay and find(texts, overlay["digest"], id=overlay["id"], version=None, edition=None)
    editions = {c["id"]: find(texts, c["digest"], id=c["id"], edition=c["edition"]) for c in proof["calendars"]}
    require(None not in (charter, overlay, *editions.values()), "a text is not at hand", NotChecked)
    require(overlay.get("charter", charter["id"]) == charter["id"], "the overlay is for another charter")
    promise = next(p for p in charter["commitments"] if (p["id"], p["kind"]) == (record["commitment"], "deadline"))
    office, chosen = dict(charter), overlay.get("readings", {})
    for reading in charter["readings"]:
        choice, by = chosen.get(reading["id"], reading["choice"]), "overlay" if reading["id"] in chosen else "charter"
        effect = next(option["sets"] for option in reading["options"] if option["id"] == choice)
        office.update((key, effect[key]) for key in ("divisions", "workingWeek", "officeHours") if key in effect)
        if reading["id"] in promise.get("readings", []):
            sets.append(effect)
            readings.append({"id": reading["id"], "choice": choice, "chosenBy": by})
    def adjusted(term):
        changes = {key: value for effect in sets for key, value in effect.get("counting", {}).items()}
        (unit, amount), = term["allowance"].items()
        counting = {key: changes.get(key, value) for key, value in term["counting"].items()}
        bare = counting.get("calendar", "landlord") != "landlord"
        absent = dict.fromkeys(("cutOff", "dueTime", "roll", "landsOn", "countFrom", "monthFrom", "pauseDays"), "none")
        return {**absent, **counting, "unit": unit, "amount": amount, "bare": bare,
                "divisions": counting["calendar"]["divisions"] if bare else office["divisions"]}
    others = promise.get("tiers", [])
    own = [entry["term"] for entry in [promise, *promise.get("anyOf", []), *others] if "term" in entry][0]
    main = adjusted([own, *(effect["term"] for effect in sets if "term" in effect)][-1])
    terms = [main, *(adjusted(term) for term in [tier["term"] for tier in others] + [promise.get("aim")] if term)]
    needed = [division for term in terms for division in term["divisions"]]
    if any(t["unit"] in OPEN or t["dueTime"] in ("close", "same-time") or t["cutOff"] == "close" or (
            t["unit"], t["pauseDays"]) == ("workingDays", "at-close") and t["pausing"] != "refused" for t in terms):
        needed += office["divisions"]
    return SimpleNamespace(
        charter=charter, overlay=overlay, editions=editions, promise=promise, readings=readings, office=office,
        main=main, needed=list(dict.fromkeys(needed)), known=proof.get("asKnownAt"))
def check_texts(record, case):
    proof, promise = record["provenance"], case.promise
    ids = [named["id"] for named in proof["calendars"]]
    events = [limb for limb in promise.get("anyOf", []) if "event" in limb]
    limbs = [{key: limb[key] for key in ("id", "title", "event")} for limb in events] or None
    same(record, slug=promise["slug"], title=promise["title"], otherLimbs=limbs, excusedBy=promise.get("excusedBy"))
    same(proof, clause=promise["clause"], readings=case.readings)
    same(proof["zone"], id=case.charter["timeZone"])
    require((ids[:len(case.needed)] if "boundBy" in promise else ids) == case.needed, "the calendars are others")
    require(("boundBy" in record) == ("boundBy" in promise), "boundBy should be as in the text")
    require(("aim" in record) == ("aim" in promise and "agreedAt" not in record), "aim should be as in the text")
def receipt(record):
    return read(record["receivedAt"]) if "receivedAt" in record else at(date.fromisoformat(record["receivedOn"]), 0)
def check_whole(record):
    record = {key: value for key, value in record.items() if key not in ("completedAt", "withdrawnAt", "events")}
    require(fits(record, "record"), "a key is missing, unknown or of another form")
    proof, codes, pauses, aim = record["provenance"], record["notices"], record.get("pauses", []), record.get("aim")
    require(("receivedAt" in record) != ("receivedOn" in record) and all(
        record.get(key, True) for key in ("pauses", "otherLimbs", "boundBy")), "a receipt, or an empty list")
    own = {key: record[key] for key in ("charter", "commitment", "dueDate", "dueAt", "dueAtMilliseconds")}
    own.update(version=proof["version"], digest=proof["digest"])
    duties = [own] + [{key: duty[key] for key in own} for duty in record.get("boundBy", []) if duty["state"] == "due"]
    same(record, charter=proof["charter"], commitment=proof["commitment"],
         governing=min(duties, key=lambda duty: duty["dueAtMilliseconds"]))
    uncovered = [record[key] for key in ("firstUncoveredDate",) if key in record]
    require(record["provisional"] == bool(uncovered) and uncovered == [
        notice.get("about") for notice in codes if notice["code"] == "provisional"], "provisional contradicts the rest")
    require(record.get("extension", record["allowance"]).keys() == record["allowance"].keys(), "the units differ")
    require(proof["zone"]["id"] == "Europe/London", "the clock of another zone", NotChecked)
    instants = [part[key] for part in [record, *pauses, aim or {}] for key in part if key in (
        "receivedAt", "restartedAt", "agreedAt", "dueAt", "from", "to")]
    require(all("1972" <= instant < "2101" for instant in instants), "an instant is outside 1972 to 2100")
    require(all(show(read(instant)) == instant for instant in instants), "an instant is not as the clock shows it")
    require(all(read(pause["from"]) <= read(pause.get("to", pause["from"])) for pause in pauses), "a pause runs back")
    due, received = read(record["dueAt"]), receipt(record)
    for part in [record, aim] if aim else [record]:
        clock = local(read(part["dueAt"]))
        shown = re.sub(r"(:00)?\.000$", "", clock.isoformat(timespec="milliseconds")[11:])
        shown = [(str(clock.date()), shown)] + [(str(clock.date() - ONE), "24:00")] * (shown == "00:00")
        times = [time for day, time in shown if day == part["dueDate"]]
        require(times and (part is aim or record["dueTime"] in times), "the due date or time is of another instant")
        same(part, dueAtMilliseconds=read(part["dueAt"]))
        require(read(part["dueAt"]) <= due, "the aim is after the promise")
    require(received <= due and record["countedFrom"] >= str(day_of(received)), "it is due before the receipt")
    restart = read(record.get("restartedAt", record["dueAt"]))
    late = any(notice["code"] == "restart-after-due" for notice in codes)
    require(restart >= received and late == (restart > due), "the restart contradicts the rest")
    agreed = read(record.get("agreedAt", record["dueAt"]))
    require(agreed == due and not {"agreedAt", "extension"} <= record.keys(), "the agreed time contradicts the rest")

# 6 and 7: working days and open time
def applies(entry, day):
    on = entry["on"]
    if not entry.get("validFrom", "") <= day <= entry.get("validThrough", "9"):
        return None
    require(type(on) is str or "through" in on, "yearly rules", NotChecked)
    return (on == day and "date") if type(on) is str else (on["from"] <= day <= on["through"] and "range")
class Calendar:
    def __init__(self, case, divisions, bare=False):
        texts = [] if bare else [case.charter, case.overlay]
        self.add, self.remove = ([e for text in texts for e in text.get(key, [])] for key in ("add", "remove"))
        self.week = WEEK[:5] if bare else case.office["workingWeek"]
        self.hours = None if bare else case.overlay.get("officeHours", case.office["officeHours"])
        self.editions, self.known = [case.editions[division] for division in divisions if division in case.editions], {}
        holidays = [h for e in self.editions for h in e["holidays"] if not bare or h.get("standing") != "observed"]
        self.holidays = {h.get("replaces") if case.known and (h.get("announced") or "") > case.known else h["date"]
                         for h in holidays}
    def covers(self, day):
        spans = [edition["coverage"] for edition in self.editions]
        return all(span["from"] <= str(day) <= span["through"] for span in spans)
    def closed(self, day):
        if day not in self.known:
            closed = str(day) in self.holidays
            for kind in ("range", "date"):
                for entries, effect in ((self.remove, False), ([e for e in self.add if "during" not in e], True)):
                    closed = effect if any(applies(entry, str(day)) == kind for entry in entries) else closed
            self.known[day] = closed
        return self.known[day]
    def working(self, day): return WEEK[day.weekday()] in self.week and not self.closed(day)
    def seek(self, day, step=ONE):
        while FIRST <= day + step <= LAST:
            day += step
            if self.working(day):
                return day
        require(step < ONE, "the count leaves the year 2100")
    def stated(self, day):
        hours = self.hours or {"periods": []}
        require(not hours.get("exceptions"), "exceptions of hours", NotChecked)
        valid = [period["weekly"] for period in hours["periods"] if applies({"on": str(day), **period}, str(day))]
        return sorted(valid[-1].get(WEEK[day.weekday()], [])) if valid else []
    def spans(self, day):
        spans = [(at(day, start), at(day, end)) for start, end in self.stated(day)]
        shut = [span for e in self.add if "during" in e and spans and applies(e, str(day)) for span in e["during"]]
        for start, end in [(at(day, start), at(day, end)) for start, end in shut]:
            spans = [part for a, b in spans for part in ((a, min(b, start)), (max(a, end), b)) if part[0] < part[1]]
        return [] if not spans or self.closed(day) else [span for span in spans if span[0] < span[1]]
    def close(self, day): return min([end_of(day)] + [end for _, end in self.spans(day)][-1:])
    def open_from(self, start):
        for day in days(day_of(start), LAST):
            yield from ((max(start, a), b) for a, b in self.spans(day) if b > start)
    def open_time(self, start, end):
        return sum(min(b, end) - a for a, b in takewhile(lambda span: span[0] < end, self.open_from(start)))
    def run(self, start, n, lands):
        for a, b in self.open_from(start):
            if n < b - a or n == b - a and lands == "close":
                return a + n
            n -= b - a
        raise No("the count leaves the year 2100")

# 8 and 9: counting
def days(first, last):
    while first <= min(last, LAST):
        yield first
        first += ONE
def month_later(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = date(year + month // 11, (month + 1) % 12 + 1, 1) - ONE
    return last.replace(day=min(day.day, last.day))
def count(term, n, t, pauses, office, calendar):
    """countedFrom, due date and instant, the days that the count depends on, whether the due date has no opening."""
    unit, r, n = term["unit"], day_of(t), n * SIZES[term["unit"]]
    if unit in EXACT:
        def due(n): return office.run(t, n, term["landsOn"]) if unit in OPEN else t + n
        for start, end in pauses:
            n += (office.open_time(start, end) if unit in OPEN else end - start) if start < due(n) else 0
        last = day_of(due(n) - (term["landsOn"] == "close"))
        return r, last, due(n), [day for day in days(r, last) if unit in OPEN and office.stated(day)], False
    working, months, inclusive = unit == "workingDays", unit in ("months", "years"), term["pauseDays"] == "inclusive"
    cut, due_time, roll, f = term["cutOff"], term["dueTime"], term["roll"], r
    if cut != "none":
        require(cut != "close" or office.hours, "the hours are not stated")
        limit = at(r, cut) if cut != "close" else ([FOREVER] + [end for _, end in office.spans(r)])[-1]
        f = r if calendar.working(r) and t < limit else calendar.seek(r)
    opening = due_time == "same-time" and (f != r or working and not calendar.working(r))
    def due(day):
        if due_time == "same-time":
            return (office.spans(day) or [[end_of(day)]])[0][0] if opening else at(day, (t + offset(t)) % DAY)
        if due_time in ("close", "end-of-day"):
            return office.close(day) if due_time == "close" else end_of(day)
        return at(day, due_time)
    def rolled(end):
        if roll == "none" or calendar.working(end):
            return end
        if roll != "preceding" and (roll == "following" or calendar.seek(end).month == end.month):
            return calendar.seek(end)
        before = calendar.seek(end, -ONE)
        return before if before and due(before) >= t else calendar.seek(end)
    def paused(day, start, stop):
        if inclusive:
            return start <= end_of(day) and stop > at(day, 0)
        return start <= (office.close(day) if working else end_of(day)) < stop
    def settle(first, find):
        skipped = set()
        for start, stop in pauses:
            end, last = find(skipped)
            if start >= due(last):
                break
            new = {day for day in days(max(first, day_of(start)), day_of(stop))
                   if day not in skipped and (calendar.working(day) or not working) and paused(day, start, stop)}
            skipped |= new if any(day <= end for day in new) else set()
        return find(skipped)
    def nth_after(day, m, skipped):
        while m:
            day = calendar.seek(day)
            m -= day not in skipped
        return day, day
    if working:
        s = f - ONE if term["countFrom"] == "day-of" or n == 0 else f
        end, last = settle(s + ONE, lambda skipped: nth_after(s, n or 1, skipped))
        if due(last) < t:
            end, last = settle(last + ONE, lambda skipped, s=last: nth_after(s, 1, skipped))
        depends = [*days(r if cut != "none" or due_time == "same-time" else s + ONE, last)]
    else:
        how = term["monthFrom"] if months else term["countFrom"]
        first = f if how in ("day-of", "receipt-included") else f + ONE
        end = first + (n - 1) * ONE if not months else month_later(first if how == "from-next-day" else f, n)
        end -= ONE if how == "receipt-included" and end.day == f.day else ONE * 0
        first = f if months and inclusive else first
        if due(rolled(end)) < t:
            first = end = end + ONE
        end, last = settle(first, lambda skipped, e=end: (e + len(skipped) * ONE, rolled(e + len(skipped) * ONE)))
        depends = [*days(r, f)] * (cut != "none")
        depends += [*days(min(end, last), max(end, last))] * (roll != "none" or due_time == "close")
    return f, last, due(last), depends, opening and not office.spans(last)
def joined(record):
    result = []
    pauses = record.get("pauses", [])
    for start, end in sorted((read(p["from"]), read(p["to"]) if "to" in p else FOREVER) for p in pauses):
        if result and start <= result[-1][1] and start < end:
            result[-1] = result[-1][0], max(end, result[-1][1])
        else:
            result += [(start, end)] * (start < end)
    return result
def outcome(record, term, n, t, *calendars):
    """What count says with the pauses and the restart; whether that was in vain, pauses have ended, one has not."""
    def attempt(t, pauses):
        found = count(term, n, t, [pause for pause in pauses if pause[1] < FOREVER], *calendars)
        require(FIRST <= day_of(t) and found[1] <= LAST, "the count leaves the years 1972 to 2100")
        return found, any(start < found[2] for start, end in pauses if end == FOREVER)
    pauses = [(max(start, t), end) for start, end in joined(record) if end > t]
    restart = read(record["restartedAt"]) if "restartedAt" in record else FOREVER
    found, still = attempt(t, pauses)
    restarts = restart < FOREVER and (still or restart <= found[2])
    if restarts:
        pauses = [pause for pause in joined(record) if pause[0] >= restart]
        found, still = attempt(restart, pauses)
    return *found, restart < FOREVER and not restarts, any(end < FOREVER for _, end in pauses), still

# 11 to 13: coverage, notices, date
def meets(record, condition):  # None if it is undecided
    given = record.get("attributes", {})
    equal = [json.dumps(given[key]) == json.dumps(value) if key in given else None for key, value in condition.items()]
    return False if False in equal else None if None in equal else True
def check_date(record, case):
    proof, promise, charter, term = record["provenance"], case.promise, case.charter, case.main
    require(proof["zone"]["id"] == "Europe/London", "another zone", NotChecked)
    t, unit = receipt(record), term["unit"]
    r, n = str(day_of(t)), term["amount"] + record.get("extension", {unit: 0})[unit]
    require((charter["effectiveFrom"] or "") <= r < (charter.get("effectiveTo") or "9"), "the text was not in force")
    require(meets(record, promise.get("appliesWhen", {})) is not False, "the promise is not made to such a case")
    require("agreedAt" not in record or promise.get("agreedTime") == "replaces", "no time can be agreed")
    require("tiers" not in promise, "tiers", NotChecked)
    same(record, allowance={unit: n})
    require(term["pausing"] != "refused" or "pauses" not in record, "pauses are refused")
    others = {"aim", "boundBy"} & promise.keys() | {"agreedAt"} & record.keys()
    require(not others, f"it has {', '.join(sorted(others))}", NotChecked)
    known = (proof["semantics"], proof["zone"]["edition"]) == ("1", "2025c")
    require(known and set(case.needed) <= case.editions.keys(), "other semantics, zone data or calendars", NotChecked)
    office = Calendar(case, case.office["divisions"])
    calendar = Calendar(case, term["divisions"], True) if term["bare"] else office
    found = outcome(record, term, n, t, office, calendar)
    require(not found[7], "the clock is paused still")
    if "receivedOn" in record:
        plain, late = {key: record[key] for key in record if key != "restartedAt"}, end_of(day_of(t))
        early_and_late = [outcome(plain, term, n, start, office, calendar)[0:3:2] for start in (t, late)]
        counts = n == 0 or "day-of" == term["countFrom"] or unit in ("months", "years") and (
            term["monthFrom"] == "receipt-included" or term["pauseDays"] == "inclusive")
        touched = any(start <= late and t < end < FOREVER for start, end in joined(record))
        require(unit not in EXACT and early_and_late[0] == early_and_late[1] and not (counts and touched),
                "the time of receipt matters")
    f, last, due, depends, *_ = found
    could = [day for day in depends if unit in OPEN or WEEK[day.weekday()] in calendar.week]
    uncovered = [day for day in could if not calendar.covers(day)]
    if depends and term["dueTime"] == "close" and not office.covers(last) and office.stated(last):
        uncovered.append(last)
    require(bool(uncovered) == ("firstUncoveredDate" in record), "the coverage comes out differently")
    require(not uncovered, "it depends on days past the coverage of a calendar", NotChecked)
    same(record, countedFrom=str(f), dueDate=str(last), dueAt=show(due))
    given = [(notice["code"], notice.get("about")) for notice in record["notices"] if notice["code"] not in ADVICE]
    require(given == notices(record, case, office, found, r), "the notices come out differently")
def notices(record, case, office, found, r):
    charter, promise, overlay, term, day = case.charter, case.promise, case.overlay, case.main, found[1]
    local_days = term["unit"] in OPEN or term.get("calendar") == "landlord" and (
        term["unit"] == "workingDays" or term["roll"] != "none" or term["cutOff"] != "none")
    shut = term["dueTime"] == "close" and office.hours is not None and not office.spans(day)
    return [("undated", None)] * (charter["effectiveFrom"] is None) + [
        ("month-precision", charter[key]) for key in ("effectiveFrom", "reviewDue")
        if key in charter.get("precision", {}) and charter.get(key)] + [
        ("reading", reading["id"]) for reading in case.readings] + [
        ("conflict", other) for other in promise.get("conflictsWith", [])] + [
        ("local-holidays-not-supplied", None)] * (
            local_days and not ("localHolidays" in overlay or office.add or overlay.get("remove"))) + [
        ("hours-not-stated", None)] * (term["dueTime"] == "close" and not office.hours) + [
        ("review-overdue", charter.get("reviewDue"))] * (r > charter.get("reviewDue", "9")) + [
        ("pausing-not-stated", None)] * (found[6] and term["pausing"] == "not-stated") + [
        ("restart-after-due", None)] * found[5] + [
        ("applies-undecided", None)] * (meets(record, promise.get("appliesWhen", {})) is None) + [
        ("closed-on-due-date", str(day))] * shut + [
        ("hours-not-stated", str(day))] * found[4]

# 1: the command
def answer(check, *given):
    try:
        check(*given)
    except NotChecked as why:
        return f"not checked: {why}"
    except Exception as why:  # what cannot be read or counted is no record of the library's
        return f"no: {why or 'a part is missing'}" if isinstance(why, No) else f"no: it cannot be read, {why!r}"
    return "yes"
def verify(line, texts):
    record, cases = {}, []
    def whole_of():
        given = parse(line)
        given = given["deadline"] if "deadline" in given else given
        record.update((key, value) for key, value in given.items() if value is not None)
        check_whole(record)
    def texts_of():
        cases.append(gather(record, texts))
        check_texts(record, cases[0])
    def date_of():
        require(cases, "the texts are not at hand or not the right ones", NotChecked)
        check_date(record, cases[0])
    answers = {"whole": answer(whole_of), "texts": answer(texts_of), "date": answer(date_of)}
    return {key: answers[key] for key in ("texts", "whole", "date")}
def main(paths):
    try:
        texts = list(load(paths))
    except OSError:
        return 2
    refused = False
    for line in sys.stdin.buffer:
        if line.strip():
            answers = verify(line, texts)
            refused |= any(value.startswith("no:") for value in answers.values())
            print(json.dumps(answers), flush=True)
    return int(refused)
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if sys.argv[1:] else 2)
