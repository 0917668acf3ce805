const { execFile } = require('child_process');
const util = require('util');
const run = util.promisify(execFile);

// Converts a picture to a thumbnail with ImageMagick.
async function thumbnail(src, dst, size = '200x200') {
  if (!/^\d+x\d+$/.test(size)) throw new TypeError('size');
  const { stderr } = await run('convert', [src, '-resize', size, dst]);
  if (stderr) throw new Error(stderr);
  return dst;
}
