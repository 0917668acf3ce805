// MATCH:
module.exports = foo;
// MATCH:
module.exports = { a: 1 };
exports.x = 1;
module.exports.y = 2;
