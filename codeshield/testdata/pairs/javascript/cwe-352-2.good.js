const express = require('express');
const session = require('express-session');
const { csrfSync } = require('csrf-sync');

const app = express();
app.set('view engine', 'ejs');
app.use(express.urlencoded({ extended: false }));
app.use(session({
  secret: process.env.SESSION_SECRET,
  resave: false,
  saveUninitialized: false,
  cookie: { httpOnly: true, secure: true },
}));
const { csrfSynchronisedProtection, generateToken } = csrfSync({ getTokenFromRequest: (req) => req.body._csrf });
app.use(csrfSynchronisedProtection);

app.get('/email', (req, res) => res.render('email', { current: req.session.email, csrf: generateToken(req) }));

app.post('/email', async (req, res) => {
  if (!req.session.userId) return res.sendStatus(401);
  await db.users.updateEmail(req.session.userId, req.body.email);
  res.redirect('/email');
});

app.listen(3000);
