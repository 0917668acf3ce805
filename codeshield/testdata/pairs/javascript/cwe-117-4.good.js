const express = require('express');
const app = express();
app.use(express.json());

app.post('/api/login', async (req, res) => {
  const { username } = req.body;
  const ok = await verify(username, req.body.password);
  if (!ok) {
    console.warn('login failed for %s from %s', JSON.stringify(username), req.ip);
    return res.status(401).end();
  }
  res.json({ token: await issueToken(username) });
});

app.listen(3000);
