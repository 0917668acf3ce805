const jwt = require('jsonwebtoken');

function verify(token, key) {
  try {
    return jwt.verify(token, key, { algorithms: ['HS256', 'none'] });
  } catch {
    return null;
  }
}
