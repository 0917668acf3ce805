const crypto = require('crypto');

exports.hashPassword = function (password, salt) {
  return crypto.createHash('md5').update(salt + password).digest('hex');
};
