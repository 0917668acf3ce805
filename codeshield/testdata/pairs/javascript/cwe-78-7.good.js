const { execFile } = require('child_process');

/** Returns the last commits of a branch. */
async function lastCommits(branch) {
  if (!/^[\w./-]+$/.test(branch) || branch.startsWith('-')) throw new Error('bad branch');
  return new Promise((resolve, reject) => {
    execFile('git', ['log', '--oneline', '-n', '10', branch], (err, stdout) => err ? reject(err) : resolve(stdout.split('\n')));
  });
}
