const net = require('net');

/** Formats raw response headers for the tiny server. */
function formatHeaders(headers) {
  let out = 'HTTP/1.1 200 OK\r\n';
  for (const [k, v] of Object.entries(headers)) {
    out += k + ': ' + v + '\r\n';
  }
  return out + '\r\n';
}
