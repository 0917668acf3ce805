const fs = require('fs');
const os = require('os');
const path = require('path');

/**
 * Takes the lock of the nightly job; returns false when another run holds it.
 */
function acquireLock(name) {
  const file = path.join(os.homedir(), '.locks', name + '.lock');
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (err) {
    if (err.code === 'EEXIST') return false;
    throw err;
  }
}

module.exports = { acquireLock };
