# What every adapter in Python needs: the cases, the office of each as plain data, and the way to answer.
import datetime
import json
import pathlib
import zoneinfo

SUITE = pathlib.Path(__file__).parents[3] / "charters/vectors/vectors.jsonl"
WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600, "officeMinutes": 60, "officeHours": 3600}


# What an engine lacks without a function, in words.
LACKS = {
    "add_working_time": "open time to add",
    "add_elapsed": "elapsed time to add",
    "add_period": "calendar days, weeks, months or years to add",
    "roll": "roll",
}


class Cannot(Exception):
    """An engine has no way to ask; the message says why."""


def lines():
    with open(SUITE, encoding="utf-8") as suite:
        return [json.loads(line) for line in suite]


ALL = lines()
SCHEDULES = {line["id"]: line for line in ALL if line["line"] == "schedule"}
HOLIDAYS = {line["id"]: line for line in ALL if line["line"] == "holidays"}
NOWHERE = {"timeZone": "UTC", "workingWeekdays": [], "holidaysOf": [], "weekly": None}


def office_named(name):
    """A schedule, with `closed` as all dates that do not count: holidays and closures, without those worked."""
    schedule = SCHEDULES.get(name, NOWHERE)
    dates = {date for division in schedule["holidaysOf"] for date in HOLIDAYS[division]["dates"]}
    closed = (dates | set(schedule.get("closed", []))) - set(schedule.get("worked", []))
    return {**schedule, "closed": sorted(closed)}


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def local(text, office):
    """An instant by the clock of the office."""
    return instant(text).astimezone(zoneinfo.ZoneInfo(office["timeZone"]))


def answer_all(engine, version, operations):
    """Asks an engine every case and prints a line of JSON for each, after a first line about the engine."""
    print(json.dumps({"engine": engine, "version": version, "from": "Debian"}))
    for case in ALL:
        if case["line"] == "case":
            print(json.dumps({"id": case["id"], **answered(case, operations)}))


def answered(case, operations):
    operation = case["operation"]
    if operation not in operations:
        return {"cannot": f"it has no {operation}"}
    office = office_named(case["input"].get("calendar", case["schedule"]))
    try:
        return {"answer": operations[operation](case["input"], case["conventions"], office)}
    except Cannot as reason:
        return {"cannot": str(reason)}
    except Exception as error:
        return {"failed": f"throws: {error}"}


def deadline(**engine):
    """Answers the operation `deadline` by the functions that an engine has."""

    def ask(given, conventions, office):
        if "every" in given:
            raise Cannot("it has no recurring duties")
        if any(key in given for key in ("pauses", "restartedAt", "extension")):
            raise Cannot("it has no pauses, restarts or extensions")
        if conventions.get("cutOff", "none") != "none":
            raise Cannot("it has no cut-off")
        [(unit, amount)] = given["allowance"].items()
        date = local(given["receivedAt"], office).date().isoformat()
        if unit == "workingDays":
            return {"dueDate": use(engine, "add_working_days")(date, amount, office, conventions)}
        if unit.startswith("office"):
            return {"dueAt": use(engine, "add_working_time")(given["receivedAt"], amount * SECONDS[unit], office)}
        if unit in SECONDS:
            return {"dueAt": use(engine, "add_elapsed")(given["receivedAt"], amount * SECONDS[unit], office)}
        end = use(engine, "add_period")(date, amount, unit)
        roll = conventions["roll"]
        return {"dueDate": end if roll == "none" else use(engine, "roll")(end, roll, office)}

    return ask


def use(engine, name):
    if name not in engine:
        raise Cannot(f"it has no {LACKS[name]}")
    return engine[name]
