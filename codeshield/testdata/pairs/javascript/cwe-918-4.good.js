const axios = require('axios');

const HOSTS = ['img.example.com', 'cdn.example.com'];

exports.proxyImage = async (req, res) => {
  const src = new URL(req.query.src);
  if (src.protocol !== 'https:' || !HOSTS.includes(src.hostname)) return res.status(400).end();
  const { data } = await axios.get(src.href, { responseType: 'arraybuffer', maxRedirects: 0 });
  res.type('image/png').send(data);
};
