const { createCipheriv, randomBytes } = require('crypto');

module.exports = function encrypt(key, plain) {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([iv, cipher.update(plain), cipher.final()]);
};
