const { promisify } = require('util');
const execFile = promisify(require('child_process').execFile);

class GitService {
  constructor(root) {
    this.root = root;
  }

  async log(branch, limit = 20) {
    if (!/^[\w][\w./-]*$/.test(branch)) throw new Error('bad branch name');
    const { stdout } = await execFile('git', ['log', '--oneline', '-n', String(Number(limit)), branch, '--'], { cwd: this.root });
    return stdout.trim().split('\n');
  }

  async clone(url, name) {
    if (new URL(url).protocol !== 'https:') throw new Error('only https');
    await execFile('git', ['clone', '--depth', '1', '--', url, name], { cwd: this.root });
  }
}

module.exports = { GitService };
