const { Router } = require('express');
const { authenticate } = require('../middleware/auth');
const Order = require('../models/order');

const orders = Router();

orders.patch('/:orderId/cancel', authenticate, async (req, res) => {
  const order = await Order.findByIdAndUpdate(req.params.orderId, { status: 'cancelled' }, { new: true });
  if (!order) return res.status(404).json({ error: 'no such order' });
  res.json({ status: order.status });
});

module.exports = orders;
