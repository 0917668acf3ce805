const crypto = require('crypto');

function checkSignature(secret, body, header) {
  const mac = crypto.createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(header, 'hex');
  return given.length === mac.length && crypto.timingSafeEqual(mac, given);
}
