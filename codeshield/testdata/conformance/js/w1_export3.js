// MATCH:
exports.handler = function(event, ctx) { foo(); };
exports.h2 = function(event) {};
// MATCH:
exports.h3 = async function(event, ctx, cb) {};
// MATCH:
exports.h4 = (event, ctx) => {};
module.exports.h5 = function(event, ctx) {};
