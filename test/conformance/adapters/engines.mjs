// The engines that are asked: how each is started, and where its package comes from. The JavaScript ones are started by
// run.mjs; those from Debian's packages are programs in their own language.
const npm = (name) => ({ name, from: "npm", start: [process.execPath, "run.mjs", name] });
const debian = (name, ...start) => ({ name, from: "Debian", start });

export const engines = [
  npm("date-fns"),
  npm("dayjs-business-time"),
  npm("luxon-business-days"),
  npm("moment-business-days"),
  npm("moment-business-time"),
  debian("numpy", "/usr/bin/python3", "numpy_busday.py"),
  debian("pandas", "/usr/bin/python3", "pandas_offsets.py"),
  debian("workalendar", "/usr/bin/python3", "workalendar_days.py"),
  debian("Business-Hours", "/usr/bin/perl", "business_hours.pl"),
];
