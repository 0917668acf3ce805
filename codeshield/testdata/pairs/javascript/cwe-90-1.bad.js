const ldap = require('ldapjs');
const express = require('express');

const app = express();
app.use(express.json());

const client = ldap.createClient({ url: 'ldaps://directory.example.com' });

function findByLogin(login) {
  return new Promise((resolve, reject) => {
    const opts = {
      scope: 'sub',
      attributes: ['cn', 'mail'],
      filter: `(&(objectClass=inetOrgPerson)(uid=${login}))`,
    };
    client.search('ou=people,dc=example,dc=com', opts, (err, res) => {
      if (err) return reject(err);
      const entries = [];
      res.on('searchEntry', (entry) => entries.push(entry.pojo));
      res.on('error', reject);
      res.on('end', () => resolve(entries));
    });
  });
}

app.get('/people/:login', async (req, res) => {
  try {
    res.json(await findByLogin(req.params.login));
  } catch {
    res.status(502).json({ error: 'directory unavailable' });
  }
});

app.listen(8080);
