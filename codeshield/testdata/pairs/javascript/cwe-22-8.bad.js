const fs = require('fs');
const path = require('path');

function sendFile(req, res) {
  const name = req.query.name;
  const file = path.join(__dirname, 'public', name);
  fs.readFile(file, (err, data) => {
    if (err) { res.statusCode = 404; return res.end(); }
    res.end(data);
  });
}
module.exports = { sendFile };
