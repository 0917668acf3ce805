const AdmZip = require('adm-zip');
const fs = require('fs');
const path = require('path');

/**
 * Extract a theme archive into the themes folder.
 * @param {Buffer} buffer
 * @param {string} themesDir
 */
function installTheme(buffer, themesDir) {
  const zip = new AdmZip(buffer);
  const installed = [];
  zip.getEntries().forEach((entry) => {
    if (entry.isDirectory) return;
    const out = path.join(themesDir, entry.entryName);
    fs.mkdirSync(path.dirname(out), { recursive: true });
    fs.writeFileSync(out, entry.getData());
    installed.push(out);
  });
  return installed;
}

module.exports = installTheme;
