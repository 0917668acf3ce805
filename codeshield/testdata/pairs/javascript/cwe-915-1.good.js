router.patch('/me', async (req, res) => {
  const user = await User.findById(req.session.userId);
  const { name, bio } = req.body;
  Object.assign(user, { name, bio });
  await user.save();
  res.json(user);
});
