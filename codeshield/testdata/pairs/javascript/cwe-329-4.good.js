const { createCipheriv, randomBytes, scryptSync } = require('crypto');

/**
 * @param {string} text
 * @param {string} passphrase
 */
exports.encryptNote = (text, passphrase) => {
  const salt = randomBytes(16);
  const key = scryptSync(passphrase, salt, 32);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), data]).toString('base64');
};
