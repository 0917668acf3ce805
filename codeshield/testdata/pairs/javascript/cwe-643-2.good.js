const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');

/** The role of a user in users.xml, or null. */
function roleOf(xml, login) {
  const doc = new DOMParser().parseFromString(xml, 'text/xml');
  const nodes = xpath.parse('/users/user[@login=$login]/role/text()').select({ node: doc, variables: { login } });
  return nodes.length ? nodes[0].data : null;
}
