const crypto = require('crypto');

function checkSignature(secret, body, header) {
  const mac = crypto.createHmac('sha256', secret).update(body).digest('hex');
  return mac === header;
}
