import token from 'jwt';
import * as j from 'jwt';
token.sign(a);
// MATCH:
j.sign(b);
// MATCH:
jwt.sign(c);
