const express = require('express');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();

app.get('/orders/:id', async (req, res, next) => {
  try {
    const { rows } = await pool.query('SELECT id, total FROM orders WHERE id = $1', [req.params.id]);
    if (!rows.length) return res.sendStatus(404);
    res.json(rows[0]);
  } catch (err) {
    next(err);
  }
});

app.use((err, req, res, next) => {
  console.error(err);
  res.status(500).json({ message: 'Internal server error' });
});

app.listen(3000);
