const fs = require('fs');
const os = require('os');
const path = require('path');

function writeTemp(data) {
  const file = path.join(os.tmpdir(), `export-${Date.now()}.csv`);
  fs.writeFileSync(file, data);
  return file;
}
