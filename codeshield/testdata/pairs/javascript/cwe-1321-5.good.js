'use strict';

/**
 * Deep-merges the options that a plugin was given into the defaults.
 */
function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue;
    const value = source[key];
    if (value && typeof value === 'object' && !Array.isArray(value)) {
      target[key] = merge(target[key] || {}, value);
    } else {
      target[key] = value;
    }
  }
  return target;
}

module.exports = function configure(json) {
  return merge({ retries: 3, log: { level: 'info' } }, JSON.parse(json));
};
