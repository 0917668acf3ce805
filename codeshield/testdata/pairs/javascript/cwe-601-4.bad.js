router.get('/out', (req, res) => {
  const url = req.query.url;
  if (!url) return res.status(400).end();
  res.redirect(url);
});
