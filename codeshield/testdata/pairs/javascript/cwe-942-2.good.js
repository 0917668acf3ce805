const express = require('express');
const cors = require('cors');

const app = express();

const allowed = new Set(['https://app.example.com', 'https://admin.example.com']);

app.use(cors({
  origin(origin, callback) {
    callback(null, !origin || allowed.has(origin));
  },
  credentials: true,
}));

app.get('/api/me', (req, res) => {
  res.json({ id: req.session?.userId ?? null });
});

app.listen(process.env.PORT || 3000);
