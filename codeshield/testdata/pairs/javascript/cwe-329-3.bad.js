const { createCipheriv } = require('crypto');

const IV = Buffer.from('1234567890123456');

module.exports = function encrypt(key, plain) {
  const cipher = createCipheriv('aes-256-cbc', key, IV);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
};
