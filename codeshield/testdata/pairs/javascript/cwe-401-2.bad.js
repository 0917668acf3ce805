import express from 'express';
import { stat, readFile } from 'node:fs/promises';

const app = express();
const cache = {};

app.get('/render', async (req, res, next) => {
  const key = req.originalUrl;
  if (cache[key]) {
    return res.type('html').send(cache[key]);
  }
  try {
    const page = await renderPage(req.query);
    cache[key] = page;
    res.type('html').send(page);
  } catch (err) {
    next(err);
  }
});

async function renderPage(query) {
  const info = await stat('templates/page.html');
  const tpl = await readFile('templates/page.html', 'utf8');
  return tpl.replace('{{date}}', info.mtime.toISOString()).replace('{{n}}', String(Number(query.n) || 0));
}

app.listen(3000);
