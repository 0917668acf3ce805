const fetch = require('node-fetch');

const HOSTS = ['img.example.com', 'media.example.com'];

/**
 * Imports a picture from a URL that a user entered.
 */
async function importPicture(req, res) {
  const target = new URL(req.body.url);
  if (target.protocol !== 'https:' || !HOSTS.includes(target.hostname)) {
    return res.sendStatus(400);
  }
  const response = await fetch(target.href, { redirect: 'error' });
  const buffer = await response.buffer();
  await storage.put(req.user.id, buffer);
  res.sendStatus(201);
}
