const http = require('http');
const url = require('url');

http.createServer((req, res) => {
  const q = url.parse(req.url, true).query;
  res.writeHead(200, { 'Content-Type': 'text/html' });
  res.end('<h1>Results for ' + q.term + '</h1>');
}).listen(8080);
