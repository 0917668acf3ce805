const express = require('express');
const cookieParser = require('cookie-parser');
const { z } = require('zod');

const Prefs = z.object({ theme: z.enum(['light', 'dark']), perPage: z.number().int().min(5).max(100) });

const app = express();
app.use(cookieParser());

app.get('/dashboard', (req, res) => {
  let prefs = { theme: 'light', perPage: 20 };
  if (req.cookies.prefs) {
    try {
      prefs = Prefs.parse(JSON.parse(Buffer.from(req.cookies.prefs, 'base64').toString()));
    } catch {
      res.clearCookie('prefs');
    }
  }
  res.render('dashboard', { prefs });
});

app.listen(3000);
