const http = require('http');

http.createServer((req, res) => {
  const chunks = [];
  req.on('data', (c) => chunks.push(c));
  req.on('end', () => {
    const doc = JSON.parse(Buffer.concat(chunks).toString());
    res.end(JSON.stringify({ keys: Object.keys(doc).length }));
  });
}).listen(3000);
