const { generateKeyPairSync } = require('node:crypto');

/** @returns {{publicKey: string, privateKey: string}} PEM */
function newKeyPair(passphrase) {
  return generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase },
  });
}
