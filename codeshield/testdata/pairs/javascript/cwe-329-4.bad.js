const { createCipheriv, randomBytes, scryptSync } = require('crypto');

/**
 * @param {string} text
 * @param {string} passphrase
 */
exports.encryptNote = (text, passphrase) => {
  const salt = randomBytes(16);
  const key = scryptSync(passphrase, salt, 32);
  const iv = Buffer.alloc(16, 0);
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([salt, data]).toString('base64');
};
