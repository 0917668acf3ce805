// ruleid: w2-helmet
function a() { const app = express(); app.use(x); app.listen(3); }
function b() { const app = express(); app.use(helmet()); app.listen(3); }
function c() { let app; app = express(); foo(); if (x) { app.use(helmet()); } app.listen(3); }
