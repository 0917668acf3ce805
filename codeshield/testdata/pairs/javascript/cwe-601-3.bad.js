app.get('/logout', (req, res) => {
  const { returnTo = '/' } = req.query;
  req.session.destroy(() => {
    res.redirect(returnTo);
  });
});
