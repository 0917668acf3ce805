const express = require('express')
const mysql = require('mysql');
const cp = require('child_process')
const { exec } = require('child_process')
const app = express()

const conn = mysql.createConnection({ host: 'x' })

app.get('/a', function (req, res) {
  const id = req.query.id
  // ruleid: express-sqli
  conn.query('select * from t where id = ' + id, function (err, rows) {
    res.json(rows)
  })
  conn.query(`select ${parseInt(id)} from t`)
  conn.query('select ?', [id])
  conn.query(`select ${conn.escape(req.body.x)}`)
  let { name, age } = req.body
  // ruleid: express-sqli
  conn.query("a" + name, cb)
})

app.post('/b', (req, res) => {
  // ruleid: express-cmd
  cp.exec('ls ' + req.body.dir, (e, o) => res.send(o))
  // ruleid: express-cmd
  exec(req.body.dir)
  // ruleid: express-cmd
  cp.spawn('sh', ['-c', req.params.x])
  cp.spawn('ls', [req.params.x])
  const sql = ['select', req.query.z].join(' ')
  // ruleid: express-sqli
  conn.query(sql)
  if (req.query.next) {
    return res.redirect(req.query.next)
  }
  res.redirect('/home')
})

app.get('/c', async (req, res) => {
  res.redirect(301, req.query.url)
  // ruleid: res-redirect
  res.redirect('x?' + encodeURIComponent(req.query.url))
  const target = req.query.u
  res.redirect(target)
})

function handler(req, res, next) {
  var q = req.query.q
  res.send('<p>' + q + '</p>')
  res.send('hello ' + req.query.name)
  res.send(`hello ${req.query.name}!`)
  var sql = "select * from x where y='" + req.headers['x'] + "'"
  var c2 = mysql.createConnection(opts)
  // ruleid: express-sqli
  c2.query(sql)
  next()
}
