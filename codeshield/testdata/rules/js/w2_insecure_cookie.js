const session = require('express-session');
app.use(session({ secret: 's', cookie: { secure: true } }));
// ruleid: w2-insecure-cookie
app.use(session({ secret: 's', cookie: { httpOnly: true } }));
const o = { cookie: {} };
// ruleid: w2-insecure-cookie
app.use(session(o));
