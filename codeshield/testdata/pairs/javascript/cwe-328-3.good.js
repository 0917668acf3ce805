const crypto = require('crypto');
const { promisify } = require('util');
const scrypt = promisify(crypto.scrypt);

class UserStore {
  constructor(db) { this.db = db; }

  async register(name, password) {
    const salt = crypto.randomBytes(16);
    const hash = await scrypt(password, salt, 64);
    await this.db.collection('users').insertOne({ name, salt: salt.toString('hex'), hash: hash.toString('hex') });
  }

  async check(name, password) {
    const user = await this.db.collection('users').findOne({ name: String(name) });
    if (!user) return false;
    const hash = await scrypt(password, Buffer.from(user.salt, 'hex'), 64);
    return crypto.timingSafeEqual(hash, Buffer.from(user.hash, 'hex'));
  }
}

module.exports = UserStore;
