const http = require('http');
const url = require('url');

const escapeHtml = (s) =>
  String(s).replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]);

http.createServer((req, res) => {
  const { query } = url.parse(req.url, true);
  const name = query.name || 'stranger';
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.write('<!doctype html><title>Greeter</title>');
  res.write('<h1>Welcome, ' + escapeHtml(name) + '!</h1>');
  res.end('<a href="/">back</a>');
}).listen(8080, '127.0.0.1');
