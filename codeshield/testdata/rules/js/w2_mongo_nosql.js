app.post("/l", async (req, res) => {
  const u = req.body.user;
  // ruleid: w2-mongo-nosql
  await User.findOne({ user: u, pass: req.body.pass });
  await User.find({ user: String(u) });
  const q = { n: u.toString() };
  User.find(q);
  if (typeof u === "string") { User.deleteMany({ a: u }); }
  // ruleid: w2-mongo-nosql
  User.updateOne({ _id: req.params["id"] }, { $set: req.body.a });
  // ruleid: w2-mongo-nosql
  User.findOne({ $where: `this.a == ${u}` }).exec();
  const f = {};
  f.name = req.query.n;
  // ruleid: w2-mongo-nosql
  User.find(f, function () { User.findOne({ x: u }); });
});
