// The peers read the clock of the process. London is where they are right most often; imported before anything else.
process.env.TZ ??= "Europe/London";
