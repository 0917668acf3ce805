const { exec } = require('child_process');

/** Returns the last commits of a branch. */
async function lastCommits(branch) {
  return new Promise((resolve, reject) => {
    exec(`git log --oneline -n 10 ${branch}`, (err, stdout) => err ? reject(err) : resolve(stdout.split('\n')));
  });
}
