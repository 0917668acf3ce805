const fs = require('fs');
const os = require('os');
const path = require('path');

/**
 * Takes the lock of the nightly job; returns false when another run holds it.
 */
function acquireLock(name) {
  const file = path.join(os.homedir(), '.locks', name + '.lock');
  if (fs.existsSync(file)) {
    return false;
  }
  fs.writeFileSync(file, String(process.pid));
  return true;
}

module.exports = { acquireLock };
