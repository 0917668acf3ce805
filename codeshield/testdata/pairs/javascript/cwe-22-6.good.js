const fs = require('fs/promises');
const path = require('path');

const BASE = '/var/notes';

/**
 * Returns the text of a user's note.
 * @param {string} user
 * @param {string} note
 * @returns {Promise<string>}
 */
async function readNote(user, note) {
  const file = path.resolve(BASE, user, note);
  const rel = path.relative(BASE, file);
  if (rel.startsWith('..') || path.isAbsolute(rel)) {
    throw new Error('access denied');
  }
  return fs.readFile(file, { encoding: 'utf8' });
}

module.exports = { readNote };
