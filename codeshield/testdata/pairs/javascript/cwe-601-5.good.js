const express = require('express');
const app = express();

app.get('/out', (req, res) => {
  const to = req.query.to;
  let url;
  try {
    url = new URL(to);
  } catch {
    return res.status(400).send('Invalid destination');
  }
  if (url.protocol !== 'https:' || url.hostname !== 'www.example.com') {
    return res.status(400).send('Invalid destination');
  }
  res.redirect(url.href);
});

app.listen(3000, () => console.log('redirector ready'));
