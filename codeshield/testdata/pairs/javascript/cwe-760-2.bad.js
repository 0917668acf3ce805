const crypto = require('crypto');
const SALT = 'f2b3c1';

function derive(password) {
  return crypto.pbkdf2Sync(password, SALT, 210000, 32, 'sha512');
}
