function highlight(text, query) {
  const re = new RegExp(query, 'gi');
  return text.match(re) || [];
}

app.get('/find', (req, res) => {
  res.json(highlight(corpus, req.query.q));
});
