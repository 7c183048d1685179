# numpy: business days of an array of dates, with a week mask and holidays. A closed start is rolled first; how, is asked.
import numpy as np

from suite import WEEK, Cannot, answer_all, deadline

ROLLS = {
    "following": "following",
    "preceding": "preceding",
    "modified-following": "modifiedfollowing",
    "modified-preceding": "modifiedpreceding",
}


def calendar(office):
    mask = [day in office["workingWeekdays"] for day in WEEK]
    return np.busdaycalendar(weekmask=mask, holidays=office["closed"])


def add_working_days(date, days, office, conventions):
    # Rolled against the direction of the count, the next working day is 1; rolled along with it, the one after that.
    along, against = ("forward", "backward") if days >= 0 else ("backward", "forward")
    if conventions.get("zeroDays") == "stays":
        raise Cannot("it rolls a closed start or refuses it")
    rolls_first = days == 0 or conventions.get("closedStart") == "roll-first"
    return str(np.busday_offset(date, days, roll=along if rolls_first else against, busdaycal=calendar(office)))


def working_days_between(given, conventions, office):
    return int(np.busday_count(given["from"], given["to"], busdaycal=calendar(office)))


def roll_date(date, roll, office):
    return str(np.busday_offset(date, 0, roll=ROLLS[roll], busdaycal=calendar(office)))


def add_period(date, amount, unit):
    if unit in ("months", "years"):
        raise Cannot("it adds months to months, not to dates")
    return str(np.datetime64(date) + amount * (7 if unit == "weeks" else 1))


answer_all(
    "numpy",
    np.__version__,
    {
        "addWorkingDays": lambda given, conventions, office: add_working_days(
            given["date"], given["days"], office, conventions
        ),
        "workingDaysBetween": working_days_between,
        "rollDate": lambda given, conventions, office: roll_date(given["date"], conventions["roll"], office),
        "addCalendarDaysThenRoll": lambda given, conventions, office: roll_date(
            add_period(given["date"], given["days"], "days"), conventions["roll"], office
        ),
        "isHoliday": lambda given, conventions, office: not bool(np.is_busday(given["date"], busdaycal=calendar(office))),
        "deadline": deadline(add_working_days=add_working_days, add_period=add_period, roll=roll_date),
    },
)
