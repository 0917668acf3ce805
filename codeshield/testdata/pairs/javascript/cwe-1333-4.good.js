/** Splits a log line into its fields. */
function parseLine(line) {
  const at = line.indexOf('=');
  if (at < 0) return null;
  return { key: line.slice(0, at).trim(), value: line.slice(at + 1) };
}
