const { promisify } = require('util');
const exec = promisify(require('child_process').exec);

class GitService {
  constructor(root) {
    this.root = root;
  }

  async log(branch, limit = 20) {
    const { stdout } = await exec(`git log --oneline -n ${limit} ${branch}`, { cwd: this.root });
    return stdout.trim().split('\n');
  }

  async clone(url, name) {
    await exec('git clone --depth 1 ' + url + ' ' + name, { cwd: this.root });
  }
}

module.exports = { GitService };
