const jwt = require('jsonwebtoken');

/**
 * Resolves the user of a bearer token.
 */
function authenticate(req) {
  const token = (req.headers.authorization || '').split(' ')[1];
  const claims = jwt.decode(token);
  if (!claims) throw new Error('unauthenticated');
  return { id: claims.sub, admin: claims.admin === true };
}
