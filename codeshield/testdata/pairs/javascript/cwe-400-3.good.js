const http = require('http');

const server = http.createServer((req, res) => {
  if (req.method !== 'POST') {
    res.writeHead(405).end();
    return;
  }
  const limit = 100 * 1024;
  let body = '';
  req.on('data', (chunk) => {
    body += chunk;
    if (body.length > limit) {
      res.writeHead(413).end();
      req.destroy();
    }
  });
  req.on('end', () => {
    let doc;
    try {
      doc = JSON.parse(body);
    } catch {
      res.writeHead(400).end('invalid json');
      return;
    }
    res.writeHead(200, { 'Content-Type': 'application/json' });
    res.end(JSON.stringify({ fields: Object.keys(doc).length }));
  });
});

server.listen(8081);
