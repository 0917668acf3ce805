const https = require('https');
const axios = require('axios');
const fs = require('fs');

const agent = new https.Agent({ keepAlive: true, ca: fs.readFileSync('/etc/ssl/internal-ca.pem') });

exports.fetchStatus = async (host) => (await axios.get(`https://${host}/status`, { httpsAgent: agent })).data;
