export default async function handler(req, res) {
  const { src } = req.query;
  if (typeof src !== 'string') {
    return res.status(400).json({ error: 'src is required' });
  }
  let target;
  try {
    target = new URL(src);
  } catch {
    return res.status(400).json({ error: 'src is not a URL' });
  }
  if (target.protocol !== 'https:' || !['images.example.com', 'cdn.example.com'].includes(target.hostname)) {
    return res.status(403).json({ error: 'host not allowed' });
  }
  const upstream = await fetch(target, { redirect: 'error' });
  if (!upstream.ok) {
    return res.status(502).end();
  }
  res.setHeader('Content-Type', upstream.headers.get('content-type') ?? 'application/octet-stream');
  res.setHeader('Cache-Control', 'public, max-age=86400');
  res.send(Buffer.from(await upstream.arrayBuffer()));
}
