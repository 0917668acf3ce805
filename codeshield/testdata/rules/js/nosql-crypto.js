const fs = require("fs")
const path = require('path')
const crypto = require('crypto')
const https = require('https')

function find(req, res) {
  // ruleid: mongo-where
  Users.find({ $where: "this.name == '" + req.query.n + "'" })
  Users.find({ name: req.query.n })
  // ruleid: mongo-where
  Users.findOne({ name: req.body.name, password: req.body.password }, cb)
  const where = { a: 1 }
  Users.find(where)
  Users.find({ $where: 'x', b: req.q })
}
function hash(p, file) {
  // ruleid: crypto-weak
  crypto.createHash('md5').update(p)
  // ruleid: crypto-weak
  crypto.createHash("SHA1")
  crypto.createHash('sha256')
  // ruleid: crypto-weak
  crypto.createCipher('aes', p)
  // ruleid: crypto-weak
  crypto.createCipheriv('aes-128-cbc', p, iv)
  const c = crypto.createCipheriv('aes-256-gcm', p, iv)
  // ruleid: gcm-notag
  const d = crypto.createDecipheriv('aes-256-gcm', p, iv)
  d.update(x)
  const e = crypto.createDecipheriv('aes-256-gcm', p, iv)
  e.setAuthTag(t)
  // ruleid: math-random
  const token = Math.random().toString(36)
  let other = Math.random()
  // ruleid: math-random
  sessionId = 'a' + Math.random()
  // ruleid: path-join
  path.join(__dirname, file)
  const clean = file.replace('..', '')
  path.join('/x', clean)
  // ruleid: fs-nonlit, path-join
  fs.readFile(path.resolve(file), 'utf8', (err, data) => {
    // ruleid: missing-return-cb
    if (err) { cb(err) }
    cb(null, data)
  })
  fs.writeFile('a.txt', file, () => {})
  // ruleid: fs-nonlit
  fs.unlink(file)
  fs.stat(file)
}
// ruleid: tls-reject
const agent = new https.Agent({ rejectUnauthorized: false, keepAlive: true })
// ruleid: tls-reject
new https.Agent({ keepAlive: true })
// ruleid: tls-reject
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0
// ruleid: tls-reject
process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0"
// ruleid: tls-reject
https.request({ host: 'x', rejectUnauthorized: false }, r => r)
async function loop(list) {
  // ruleid: await-loop
  for (const x of list) {
    console.log(x)
    await go(x)
  }
  // ruleid: await-loop
  for (let i = 0; i < 3; i++) { const r = await list[i](); use(r) }
  // ruleid: useless-ternary
  const v = list ? a.b : a.b
  // ruleid: assign-cmp
  if (v = list) { go() }
  try {
    // ruleid: console-log
    console.log("a")
  } catch (e) {
    // ruleid: console-log
    console.debug(e)
    console.error(e)
  }
}
