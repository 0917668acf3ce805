const crypto = require('crypto');

class Vault {
  constructor(key) { this.key = key; }

  seal(text) {
    const c = crypto.createCipheriv('aes-128-ecb', this.key, null);
    return c.update(text, 'utf8', 'base64') + c.final('base64');
  }
}
