const fs = require('fs');
const path = require('path');

/**
 * Writes the user's settings next to the old file, then swaps them.
 */
async function saveSettings(dir, settings) {
  const target = path.join(dir, 'settings.json');
  const tmp = target + '.new';
  await fs.promises.writeFile(tmp, JSON.stringify(settings, null, 2), { mode: 0o600 });
  await fs.promises.rename(tmp, target);
  return { saved: true };
}

module.exports = { saveSettings };
