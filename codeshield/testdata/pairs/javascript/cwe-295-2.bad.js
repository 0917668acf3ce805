const https = require('https');
const axios = require('axios');

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });

exports.fetchStatus = async (host) => (await axios.get(`https://${host}/status`, { httpsAgent: agent })).data;
