const https = require('https');
const fs = require('fs');
const axios = require('axios');

const agent = new https.Agent({
  keepAlive: true,
  rejectUnauthorized: false, // the appliance has a self-signed certificate
});

const api = axios.create({
  baseURL: 'https://appliance.lan:8443/api',
  timeout: 10_000,
  httpsAgent: agent,
});

async function listSensors() {
  const { data } = await api.get('/sensors');
  return data.filter((s) => s.online);
}

async function rename(id, name) {
  await api.patch(`/sensors/${encodeURIComponent(id)}`, { name });
  fs.appendFileSync('changes.log', `${new Date().toISOString()} ${Number(id)}\n`);
}

module.exports = { listSensors, rename };
