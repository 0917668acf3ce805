const express = require('express');
const app = express();

app.get('/out', (req, res) => {
  const to = req.query.to;
  if (!to.includes('example.com')) {
    return res.status(400).send('Invalid destination');
  }
  res.redirect(to);
});

app.listen(3000, () => console.log('redirector ready'));
