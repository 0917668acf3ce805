const express = require('express');
const { requireUser } = require('./auth');
const { Invoice } = require('./models');

const router = express.Router();
router.use(requireUser);

router.get('/:id', async (req, res) => {
  const invoice = await Invoice.findById(req.params.id);
  if (!invoice) return res.sendStatus(404);
  res.json(invoice);
});

router.delete('/:id', async (req, res) => {
  await Invoice.findByIdAndDelete(req.params.id);
  res.sendStatus(204);
});

module.exports = router;
