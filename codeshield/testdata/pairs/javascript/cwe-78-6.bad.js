const { exec } = require('child_process');
const util = require('util');
const run = util.promisify(exec);

// Converts a picture to a thumbnail with ImageMagick.
async function thumbnail(src, dst, size = '200x200') {
  const { stderr } = await run(`convert "${src}" -resize ${size} "${dst}"`);
  if (stderr) throw new Error(stderr);
  return dst;
}
