const axios = require('axios');

exports.proxyImage = async (req, res) => {
  const { data } = await axios.get(req.query.src, { responseType: 'arraybuffer' });
  res.type('image/png').send(data);
};
