const SAFE = new Set(['/', '/login', '/home']);

app.get('/logout', (req, res) => {
  const { returnTo = '/' } = req.query;
  req.session.destroy(() => {
    res.redirect(SAFE.has(returnTo) ? returnTo : '/');
  });
});
