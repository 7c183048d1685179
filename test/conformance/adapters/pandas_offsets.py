# pandas: offsets by business days and business hours, with a week mask and holidays. Every day has the same hours.
import warnings

import pandas as pd

from suite import Cannot, answer_all, deadline, local

warnings.simplefilter("ignore")

MONTH_ENDS = {"last-day": pd.offsets.MonthEnd, "last-working-day": pd.offsets.BMonthEnd}


def mask(weekdays):
    if not weekdays:
        raise Cannot("its week has a working day")
    return " ".join(day.capitalize() for day in weekdays)


def days_of(office, amount=1):
    return pd.offsets.CustomBusinessDay(amount, weekmask=mask(office["workingWeekdays"]), holidays=office["closed"])


def hours_of(office, amount=1):
    weekly = office["weekly"] or {}
    if any(key in office for key in ("closedInPart", "otherHours", "laterWeeks")):
        raise Cannot("its hours are the same every week")
    spans = [weekly[day] for day in weekly if weekly[day]]
    if not spans:
        raise Cannot("its hours are stated")
    if any(span != spans[0] for span in spans):
        raise Cannot("every working day has the same hours")
    if any(len(time) > 5 or time == "24:00" for span in spans[0] for time in span):
        raise Cannot("its hours have no seconds and no 24:00")
    start, end = zip(*spans[0])
    if set(start) & set(end):
        raise Cannot("its opening hours may not touch")
    weekdays = [day for day in weekly if weekly[day]]
    return pd.offsets.CustomBusinessHour(
        amount, weekmask=mask(weekdays), holidays=office["closed"], start=list(start), end=list(end)
    )


def stamp(text, office):
    return pd.Timestamp(local(text, office))


def add_working_days(date, days, office, conventions):
    if conventions.get("closedStart") == "roll-first":
        start = days_of(office).rollforward(pd.Timestamp(date)) if days >= 0 else days_of(office).rollback(pd.Timestamp(date))
        return (start + days_of(office, days)).date().isoformat()
    return (pd.Timestamp(date) + days_of(office, days)).date().isoformat()


def add_at_time(given, conventions, office):
    return (stamp(given["start"], office) + days_of(office, given["days"])).isoformat()


def add_working_time(text, seconds, office):
    if seconds % 3600 != 0:
        raise Cannot("it counts whole hours")
    return (stamp(text, office) + hours_of(office, seconds // 3600)).isoformat()


def roll_date(date, roll, office):
    offset = days_of(office)
    if roll == "following":
        return offset.rollforward(pd.Timestamp(date)).date().isoformat()
    if roll == "preceding":
        return offset.rollback(pd.Timestamp(date)).date().isoformat()
    raise Cannot(f"it has no roll {roll}")


def add_period(date, amount, unit):
    name = "days" if unit == "calendarDays" else unit
    return (pd.Timestamp(date) + pd.DateOffset(**{name: amount})).date().isoformat()


def add_months(given, conventions, office):
    end = conventions["monthEnd"]
    if end == "clamp":
        return add_period(given["date"], given["months"], "months")
    return (pd.Timestamp(given["date"]) + MONTH_ENDS[end](given["months"])).date().isoformat()


def months_then_roll(given, conventions, office):
    return roll_date(add_period(given["date"], given["months"], "months"), conventions["roll"], office)


def days_then_roll(given, conventions, office):
    return roll_date(add_period(given["date"], given["days"], "calendarDays"), conventions["roll"], office)


answer_all(
    "pandas",
    pd.__version__,
    {
        "addWorkingDays": lambda given, conventions, office: add_working_days(
            given["date"], given["days"], office, conventions
        ),
        "addWorkingDaysAtTime": add_at_time,
        "addWorkingTime": lambda given, conventions, office: add_working_time(given["start"], given["seconds"], office),
        "isWorkingTime": lambda given, conventions, office: bool(
            hours_of(office).is_on_offset(stamp(given["at"], office))
        ),
        "nextWorkingInstant": lambda given, conventions, office: hours_of(office)
        .rollforward(stamp(given["at"], office))
        .isoformat(),
        "previousWorkingInstant": lambda given, conventions, office: hours_of(office)
        .rollback(stamp(given["at"], office))
        .isoformat(),
        "rollDate": lambda given, conventions, office: roll_date(given["date"], conventions["roll"], office),
        "addMonths": add_months,
        "addMonthsThenRoll": months_then_roll,
        "addCalendarDaysThenRoll": days_then_roll,
        "deadline": deadline(
            add_working_days=add_working_days,
            add_working_time=add_working_time,
            add_elapsed=lambda text, seconds, office: (
                stamp(text, office) + pd.Timedelta(seconds=seconds)
            ).isoformat(),
            add_period=add_period,
            roll=roll_date,
        ),
    },
)
