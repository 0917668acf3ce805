const crypto = require('crypto');

function derive(password) {
  const salt = crypto.randomBytes(16);
  return { salt, key: crypto.pbkdf2Sync(password, salt, 210000, 32, 'sha512') };
}
