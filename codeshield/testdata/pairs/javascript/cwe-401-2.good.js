import express from 'express';
import { stat, readFile } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';

const app = express();
const cache = new LRUCache({ max: 500, ttl: 60_000 });

app.get('/render', async (req, res, next) => {
  const key = req.originalUrl;
  const hit = cache.get(key);
  if (hit) {
    return res.type('html').send(hit);
  }
  try {
    const page = await renderPage(req.query);
    cache.set(key, page);
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
