import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import path from 'node:path';

const PUBLIC = path.resolve('public');

createServer((req, res) => {
  const { pathname } = new URL(req.url, 'http://localhost');
  const file = path.join(PUBLIC, decodeURIComponent(pathname));
  const stream = createReadStream(file);
  stream.on('open', () => {
    res.writeHead(200, { 'X-Content-Type-Options': 'nosniff' });
    stream.pipe(res);
  });
  stream.on('error', () => {
    res.writeHead(404).end('not found');
  });
}).listen(8000);
