const { Router } = require('express');
const { authenticate } = require('../middleware/auth');
const Order = require('../models/order');

const orders = Router();

orders.patch('/:orderId/cancel', authenticate, async (req, res) => {
  const order = await Order.findOneAndUpdate(
    { _id: req.params.orderId, customer: req.user.id },
    { status: 'cancelled' },
    { new: true },
  );
  if (!order) return res.status(404).json({ error: 'no such order' });
  res.json({ status: order.status });
});

module.exports = orders;
