const crypto = require('crypto');

exports.hashPassword = function (password, salt) {
  return crypto.scryptSync(password, salt, 64).toString('hex');
};
