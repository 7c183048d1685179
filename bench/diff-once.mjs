// One comparison in a fresh process, as a pull request has it: `{ parse, diff, findings }`, CPU time in milliseconds.
import * as bundled from "charterclock/calendars";
import { diffVersions } from "charterclock/diff";
import { parseCharter } from "charterclock/schema";
import { after, before } from "./revision.mjs";

const calendars = Object.values(bundled);

const [old, parse] = timed(() => parseCharter(before, { calendars }).versions[0]);
const young = parseCharter(after, { calendars }).versions[0];
const [{ findings }, diff] = timed(() => diffVersions(old, young, { calendars }));
console.log(JSON.stringify({ parse, diff, findings: findings.length }));

function timed(run) {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}
