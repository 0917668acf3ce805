var libxmljs = require('libxmljs');
var libxmljs2 = require('libxmljs2');
module.exports.a = function (req, res) {
  // ruleid: w3-xxe
  var doc = libxmljs.parseXml(req.files.x.data.toString('utf8'), { noent: true, noblanks: true });
  libxmljs2.parseXml(x, { noent: true });
  libxmljs.parseXml("<a/>", { noent: true });
};
