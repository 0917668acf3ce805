// MATCH:
send(req.body);
// MATCH:
send('a' + req.body.b);
// MATCH:
send(f(g(req.body)));
send(req);
