const fs = require('fs/promises');
const path = require('path');

/**
 * Returns the text of a user's note.
 * @param {string} user
 * @param {string} note
 * @returns {Promise<string>}
 */
async function readNote(user, note) {
  const dir = path.resolve('/var/notes', user);
  return fs.readFile(path.join(dir, note), { encoding: 'utf8' });
}

module.exports = { readNote };
