const serialize = require('node-serialize');

module.exports.restore = function restore(req) {
  const raw = Buffer.from(req.cookies.profile, 'base64').toString();
  return serialize.unserialize(raw);
};
