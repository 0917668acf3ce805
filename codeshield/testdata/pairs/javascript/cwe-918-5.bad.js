export default async function handler(req, res) {
  const { src } = req.query;
  if (typeof src !== 'string') {
    return res.status(400).json({ error: 'src is required' });
  }
  const upstream = await fetch(src);
  if (!upstream.ok) {
    return res.status(502).end();
  }
  res.setHeader('Content-Type', upstream.headers.get('content-type') ?? 'application/octet-stream');
  res.setHeader('Cache-Control', 'public, max-age=86400');
  res.send(Buffer.from(await upstream.arrayBuffer()));
}
