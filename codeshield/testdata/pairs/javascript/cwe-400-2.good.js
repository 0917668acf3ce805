const http = require('http');
const LIMIT = 100 * 1024;

http.createServer((req, res) => {
  const chunks = [];
  let size = 0;
  req.on('data', (c) => {
    size += c.length;
    if (size > LIMIT) {
      res.writeHead(413).end();
      req.destroy();
      return;
    }
    chunks.push(c);
  });
  req.on('end', () => {
    const doc = JSON.parse(Buffer.concat(chunks).toString());
    res.end(JSON.stringify({ keys: Object.keys(doc).length }));
  });
}).listen(3000);
