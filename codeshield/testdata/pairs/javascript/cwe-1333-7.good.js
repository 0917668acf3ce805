/**
 * Validates the lines of an uploaded contact list.
 */
const EMAIL = /^[a-zA-Z0-9._-]{1,64}@[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63})+$/;

function parseContacts(text) {
  const good = [];
  const bad = [];
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim();
    (trimmed.length <= 254 && EMAIL.test(trimmed) ? good : bad).push(line);
  }
  return { good, bad };
}

module.exports = { parseContacts };
