const fs = require('fs');
const os = require('os');
const path = require('path');

function writeTemp(data) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'export-'));
  const file = path.join(dir, 'data.csv');
  fs.writeFileSync(file, data, { mode: 0o600, flag: 'wx' });
  return file;
}
