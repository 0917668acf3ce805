const http = require('http');
const url = require('url');

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const esc = (s) => String(s).replace(/[&<>"']/g, (ch) => entities[ch]);

http.createServer((req, res) => {
  const q = url.parse(req.url, true).query;
  res.writeHead(200, { 'Content-Type': 'text/html' });
  res.end('<h1>Results for ' + esc(q.term) + '</h1>');
}).listen(8080);
