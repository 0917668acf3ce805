const express = require('express');
const { requireUser } = require('./auth');
const { Invoice } = require('./models');

const router = express.Router();
router.use(requireUser);

router.get('/:id', async (req, res) => {
  const invoice = await Invoice.findOne({ _id: req.params.id, owner: req.user.id });
  if (!invoice) return res.sendStatus(404);
  res.json(invoice);
});

router.delete('/:id', async (req, res) => {
  const { deletedCount } = await Invoice.deleteOne({ _id: req.params.id, owner: req.user.id });
  if (deletedCount === 0) return res.sendStatus(404);
  res.sendStatus(204);
});

module.exports = router;
