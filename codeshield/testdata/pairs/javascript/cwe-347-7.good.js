const jwt = require('jsonwebtoken');

module.exports = function authenticate(publicKey) {
  return (req, res, next) => {
    const header = req.get('authorization') || '';
    const token = header.replace(/^Bearer /, '');
    try {
      req.user = jwt.verify(token, publicKey, { algorithms: ['RS256'], issuer: 'https://id.example.com' });
    } catch {
      return res.status(401).json({ error: 'invalid token' });
    }
    next();
  };
};
