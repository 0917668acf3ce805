const fetch = require('node-fetch');

/**
 * Imports a picture from a URL that a user entered.
 */
async function importPicture(req, res) {
  const { url } = req.body;
  const response = await fetch(url);
  const buffer = await response.buffer();
  await storage.put(req.user.id, buffer);
  res.sendStatus(201);
}
