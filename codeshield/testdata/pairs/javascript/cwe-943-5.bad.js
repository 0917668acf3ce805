const express = require('express');
const mongoose = require('mongoose');

const Account = mongoose.model('Account', new mongoose.Schema({ login: String, pin: String }));
const router = express.Router();

router.post('/signin', async (req, res) => {
  const account = await Account.findOne({ login: req.body.login, pin: req.body.pin });
  if (!account) return res.sendStatus(401);
  req.session.account = account.id;
  res.sendStatus(204);
});

module.exports = router;
