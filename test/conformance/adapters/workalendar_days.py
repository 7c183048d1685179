# workalendar: working days with a week and holidays of one's own; the holidays are given year by year.
import datetime
from importlib.metadata import version

from workalendar.core import Calendar

from suite import WEEK, Cannot, answer_all, deadline


def calendar(office):
    if not office["workingWeekdays"]:
        raise Cannot("its week has a working day")
    if len(office["workingWeekdays"]) == 7:
        raise Cannot("its week has a day off")

    class Office(Calendar):
        WEEKEND_DAYS = tuple(at for at, day in enumerate(WEEK) if day not in office["workingWeekdays"])

        def get_calendar_holidays(self, year):
            return [(date_of(date), "closed") for date in office["closed"] if date.startswith(f"{year}-")]

    return Office()


def date_of(text):
    return datetime.date.fromisoformat(text)


def add_working_days(date, days, office, conventions):
    return calendar(office).add_working_days(date_of(date), days).isoformat()


def working_days_between(given, conventions, office):
    return calendar(office).get_working_days_delta(date_of(given["from"]), date_of(given["to"]))


def roll_date(date, roll, office):
    own = calendar(office)
    if own.is_working_day(date_of(date)):
        return date
    if roll == "following":
        return own.add_working_days(date_of(date), 1).isoformat()
    if roll == "preceding":
        return own.sub_working_days(date_of(date), 1).isoformat()
    raise Cannot(f"it has no roll {roll}")


answer_all(
    "workalendar",
    version("workalendar"),
    {
        "addWorkingDays": lambda given, conventions, office: add_working_days(
            given["date"], given["days"], office, conventions
        ),
        "workingDaysBetween": working_days_between,
        "rollDate": lambda given, conventions, office: roll_date(given["date"], conventions["roll"], office),
        "isHoliday": lambda given, conventions, office: calendar(office).is_holiday(date_of(given["date"])),
        "deadline": deadline(add_working_days=add_working_days),
    },
)
