const express = require('express');
const cookieSession = require('cookie-session');

const app = express();
app.use(express.urlencoded({ extended: false }));
app.use(
  cookieSession({
    name: 'session',
    keys: [process.env.SESSION_KEY],
    maxAge: 24 * 60 * 60 * 1000,
    secure: false,
    httpOnly: false,
  })
);

app.post('/login', async (req, res) => {
  const user = await authenticate(req.body.user, req.body.password);
  if (!user) return res.status(401).send('Invalid credentials');
  req.session.user = { id: user.id };
  res.redirect('/');
});

app.listen(3000);
