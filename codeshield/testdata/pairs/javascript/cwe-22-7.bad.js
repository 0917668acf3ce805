import express from 'express';
import path from 'node:path';

const app = express();

app.get('/download/:name', (req, res) => {
  const file = path.join(process.cwd(), 'public', decodeURIComponent(req.params.name));
  res.sendFile(file);
});

export default app;
