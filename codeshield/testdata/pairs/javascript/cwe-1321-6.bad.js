const _ = require('lodash');

class Store {
  constructor() {
    this.state = {};
  }

  /** set('a.b.c', 1) */
  set(path, value) {
    const keys = path.split('.');
    let node = this.state;
    for (let i = 0; i < keys.length - 1; i++) {
      if (!_.isObject(node[keys[i]])) node[keys[i]] = {};
      node = node[keys[i]];
    }
    node[keys[keys.length - 1]] = value;
  }

  get(path) {
    return _.get(this.state, path);
  }
}

module.exports = { Store };
