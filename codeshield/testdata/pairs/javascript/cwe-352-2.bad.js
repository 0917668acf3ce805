const express = require('express');
const session = require('express-session');

const app = express();
app.set('view engine', 'ejs');
app.use(express.urlencoded({ extended: false }));
app.use(session({
  secret: process.env.SESSION_SECRET,
  resave: false,
  saveUninitialized: false,
  cookie: { httpOnly: true, secure: true },
}));

app.get('/email', (req, res) => res.render('email', { current: req.session.email }));

app.post('/email', async (req, res) => {
  if (!req.session.userId) return res.sendStatus(401);
  await db.users.updateEmail(req.session.userId, req.body.email);
  res.redirect('/email');
});

app.listen(3000);
