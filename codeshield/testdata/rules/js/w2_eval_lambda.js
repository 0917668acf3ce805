const vm = require('vm');
exports.handler = async (event, ctx) => {
  const { code, opts } = JSON.parse(event.body);
  // ruleid: w2-eval-lambda
  eval(code);
  // ruleid: w2-eval-lambda
  new Function("a", opts.x);
  // ruleid: w2-eval-lambda
  const f = new Function('return ' + event["x"])();
  // ruleid: w2-eval-lambda
  vm.runInNewContext(`(${event.path})`, {});
  eval("static");
  return { statusCode: 200 };
};
