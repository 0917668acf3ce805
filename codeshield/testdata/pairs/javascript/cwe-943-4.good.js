app.post('/login', async (req, res) => {
  const { username, password } = req.body;
  if (typeof username !== 'string' || typeof password !== 'string') return res.status(400).send('bad');
  const user = await db.collection('users').findOne({ username: username });
  if (!user || !(await bcrypt.compare(password, user.hash))) return res.status(401).send('no');
  res.json({ id: user._id });
});
