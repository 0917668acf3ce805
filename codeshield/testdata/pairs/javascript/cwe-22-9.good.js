import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import path from 'node:path';

const PUBLIC = path.resolve('public');

createServer((req, res) => {
  const { pathname } = new URL(req.url, 'http://localhost');
  const file = path.resolve(PUBLIC, '.' + decodeURIComponent(pathname));
  if (!file.startsWith(PUBLIC + path.sep)) {
    res.writeHead(403).end();
    return;
  }
  const stream = createReadStream(file);
  stream.on('open', () => {
    res.writeHead(200, { 'X-Content-Type-Options': 'nosniff' });
    stream.pipe(res);
  });
  stream.on('error', () => {
    res.writeHead(404).end('not found');
  });
}).listen(8000);
