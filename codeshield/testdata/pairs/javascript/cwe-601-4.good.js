const HOSTS = new Set(['example.com', 'docs.example.com']);

router.get('/out', (req, res) => {
  let url;
  try { url = new URL(req.query.url); } catch { return res.status(400).end(); }
  if (url.protocol !== 'https:' || !HOSTS.has(url.hostname)) return res.status(400).end();
  res.redirect(url.href);
});
