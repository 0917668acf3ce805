const libxmljs = require('libxmljs');

function parseFeed(xml) {
  const doc = libxmljs.parseXml(xml, { noent: true, noblanks: true });
  return doc.find('//item/title').map((n) => n.text());
}
