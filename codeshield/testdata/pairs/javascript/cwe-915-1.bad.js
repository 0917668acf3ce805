router.patch('/me', async (req, res) => {
  const user = await User.findById(req.session.userId);
  Object.assign(user, req.body);
  await user.save();
  res.json(user);
});
