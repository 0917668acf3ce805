const fs = require('fs');
const path = require('path');

const ROOT = path.resolve(__dirname, 'public');

function sendFile(req, res) {
  const name = req.query.name;
  const file = path.resolve(ROOT, name);
  if (!file.startsWith(ROOT + path.sep)) {
    res.statusCode = 403;
    return res.end();
  }
  fs.readFile(file, (err, data) => {
    if (err) { res.statusCode = 404; return res.end(); }
    res.end(data);
  });
}
module.exports = { sendFile };
