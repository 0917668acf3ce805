const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor']);

/**
 * Sets a value deep inside of an object: setPath(o, "a.b.c", 1).
 */
function setPath(obj, dotted, value) {
  const keys = dotted.split('.');
  if (keys.some((k) => FORBIDDEN.has(k))) throw new Error('illegal key');
  let cur = obj;
  while (keys.length > 1) {
    const k = keys.shift();
    if (cur[k] === undefined) cur[k] = {};
    cur = cur[k];
  }
  cur[keys[0]] = value;
  return obj;
}
