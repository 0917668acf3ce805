const escapeRegExp = (s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function highlight(text, query) {
  const re = new RegExp(escapeRegExp(query), 'gi');
  return text.match(re) || [];
}

app.get('/find', (req, res) => {
  res.json(highlight(corpus, String(req.query.q).slice(0, 100)));
});
