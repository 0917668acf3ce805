import express from 'express';
import path from 'node:path';

const app = express();

app.get('/download/:name', (req, res) => {
  const name = path.basename(decodeURIComponent(req.params.name));
  res.sendFile(name, { root: path.join(process.cwd(), 'public') });
});

export default app;
