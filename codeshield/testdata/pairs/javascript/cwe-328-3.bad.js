const crypto = require('crypto');

class UserStore {
  constructor(db) { this.db = db; }

  async register(name, password) {
    const hash = crypto.createHash('md5').update(password).digest('hex');
    await this.db.collection('users').insertOne({ name, hash });
  }

  async check(name, password) {
    const user = await this.db.collection('users').findOne({ name: String(name) });
    return !!user && user.hash === crypto.createHash('md5').update(password).digest('hex');
  }
}

module.exports = UserStore;
