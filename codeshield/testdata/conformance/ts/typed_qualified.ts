import * as express from 'express';
function f(a: express.Request, b: Other.Request) {
  // MATCH:
  a.get();
  b.get();
}
