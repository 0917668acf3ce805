/**
 * Validates the lines of an uploaded contact list.
 */
const EMAIL = /^([a-zA-Z0-9]+[._-]?)+@([a-zA-Z0-9]+[.-]?)+\.[a-z]{2,}$/;

function parseContacts(text) {
  const good = [];
  const bad = [];
  for (const line of text.split(/\r?\n/)) {
    (EMAIL.test(line.trim()) ? good : bad).push(line);
  }
  return { good, bad };
}

module.exports = { parseContacts };
