const jwt = require('jsonwebtoken');

module.exports = function authenticate(publicKey) {
  return (req, res, next) => {
    const header = req.get('authorization') || '';
    const token = header.replace(/^Bearer /, '');
    const payload = jwt.decode(token, { complete: true });
    if (!payload || payload.payload.exp * 1000 < Date.now()) {
      return res.status(401).json({ error: 'token expired' });
    }
    req.user = payload.payload;
    next();
  };
};
