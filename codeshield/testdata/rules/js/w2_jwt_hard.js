const jsonwt = require('jsonwebtoken')
function example1() {
  const payload = {foo: 'bar'}
  const secret = 'shhhhh'
  const token1 = jsonwt.sign(payload, secret)
}
function example2() {
  // ruleid: w2-jwt-hard
  const token2 = jsonwt.sign(payload, 'some-secret')
}
function example3() {
  const token3 = jsonwt.sign(payload, process.env.SECRET)
}
const secret4 = "x4";
function example4() { jsonwt.verify(payload, secret4, {a: 1}) }
const cfg = { secret: 'cfg-secret', other: config.y };
function example5() { jsonwt.verify(payload, cfg.secret, {a: 1}); jsonwt.sign(a, cfg.other); }
function example6() { return jsonwt.sign(payload, secret4); }
