async function login(req, res) {
  const { email, password } = req.body;
  if (typeof email !== 'string' || typeof password !== 'string') {
    return res.status(400).end();
  }
  const user = await db.collection('users').findOne({ email });
  if (!user || !(await bcrypt.compare(password, user.hash))) return res.status(401).end();
  req.session.user = user._id;
  res.end();
}
