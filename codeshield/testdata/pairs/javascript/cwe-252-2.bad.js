const express = require('express');
const bcrypt = require('bcrypt');
const router = express.Router();

router.post('/login', async (req, res) => {
  const { email, password } = req.body;
  const user = await req.app.locals.users.findByEmail(String(email));
  if (!user) {
    return res.status(401).json({ error: 'wrong e-mail or password' });
  }
  bcrypt.compare(String(password), user.passwordHash);
  req.session.userId = user.id;
  res.json({ ok: true });
});

module.exports = router;
