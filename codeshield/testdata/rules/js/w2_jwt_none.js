const config = require('./config')
function a() {
  const jwt = require('jsonwebtoken');
  // ruleid: w2-jwt-none
  jwt.verify(t, k, {algorithms: ['none']});
  // ruleid: w2-jwt-none
  jwt.verify(t, k, {algorithms: ['HS256', 'none'], issuer: 'x'}, cb);
  jwt.verify(t, k, {algorithms: ['HS256']});
}
const jwt2 = require("jsonwebtoken");
// ruleid: w2-jwt-none
jwt2.verify(t, k, {issuer: 'x', algorithms: ["none", "x"]});
