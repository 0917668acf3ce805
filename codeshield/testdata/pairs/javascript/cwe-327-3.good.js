const crypto = require('crypto');

class Vault {
  constructor(key) { this.key = key; }

  seal(text) {
    const nonce = crypto.randomBytes(12);
    const c = crypto.createCipheriv('aes-128-gcm', this.key, nonce);
    const body = Buffer.concat([c.update(text, 'utf8'), c.final()]);
    return Buffer.concat([nonce, c.getAuthTag(), body]).toString('base64');
  }
}
