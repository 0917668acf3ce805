const fs = require('fs');

function saveToken(file, token) {
  fs.writeFileSync(file, token, { mode: 0o777 });
}
