// MATCH:
on('a', function (err) { log(err); });
// MATCH:
on('b', function (err) { return err; });
on('c', function (err) { log(err); done(); });
// MATCH:
on('d', err => err);
on('e', function (err) { x.y = err; });
