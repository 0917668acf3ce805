async function login(req, res) {
  const user = await db.collection('users').findOne({
    email: req.body.email,
    password: req.body.password,
  });
  if (!user) return res.status(401).end();
  req.session.user = user._id;
  res.end();
}
