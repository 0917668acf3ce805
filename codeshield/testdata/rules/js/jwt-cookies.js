const jwt = require("jsonwebtoken")
const session = require('express-session')
const express = require('express')
const app = express()
const GoogleStrategy = require('passport-google').Strategy

const SECRET = 'shhh'

function a(tok) {
  // ruleid: js-jwt-hardcoded, js-jwt-none
  jwt.verify(tok, 'x', { algorithms: ['RS256', 'none'] }, cb)
  jwt.verify(tok, key, { algorithms: ['RS256'] })
  // ruleid: js-jwt-hardcoded
  jwt.sign({ a: 1 }, SECRET, { expiresIn: 3 })
  jwt.sign({ a: 1 }, process.env.SECRET)
}
function b(tok) {
  // ruleid: js-decode-no-verify
  const d = jwt.decode(tok)
  return d
}
function c(tok) {
  if (jwt.verify(tok, k)) {
    return jwt.decode(tok, true)
  }
  jwt.verify(tok, k2)
  const z = jwt.decode(tok)
}
// ruleid: session-default-name
app.use(session({ secret: 'a', cookie: { secure: true } }))
// ruleid: session-no-secure
app.use(session({ name: 'z', secret: 'a', cookie: { maxAge: 1, secure: false } }))
// ruleid: session-default-name, session-no-secure
app.use(session({ cookie: { httpOnly: false } }))
const opts = { name: 'q', secret: 's' }
app.use(session(opts))
app.get('/', (req, res) => {
  // ruleid: cookie-flag
  res.cookie('a', 'b')
  res.cookie('a', 'b', { httpOnly: true, secure: true })
  res.cookie('a', 'b', { secure: true })
  res.cookie('a', 'b', options)
})
// ruleid: passport-secret
passport.use(new GoogleStrategy({ clientID: 1, clientSecret: 'abc', callbackURL: u }, (a, b) => b()))
app.use(helmet())
app.listen(3000)
// ruleid: no-csrf
const app2 = express()
// ruleid: helmet-missing
app2.listen(80)
