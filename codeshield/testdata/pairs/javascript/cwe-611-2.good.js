const libxmljs = require('libxmljs');

function parseFeed(xml) {
  const doc = libxmljs.parseXml(xml, { noent: false, nonet: true });
  return doc.find('//item/title').map((n) => n.text());
}
