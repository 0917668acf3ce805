/** Splits a log line into its fields. */
function parseLine(line) {
  const m = /^(\s*\w+\s*)*=(.*)$/.exec(line);
  return m ? { key: m[1].trim(), value: m[2] } : null;
}
