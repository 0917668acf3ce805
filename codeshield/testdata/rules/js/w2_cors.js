// ruleid: w2-cors
res.set('Access-Control-Allow-Origin', '*');
// ruleid: w2-cors
res.header("access-control-allow-origin", req.headers.origin);
// ruleid: w2-cors
res.writeHead(200, {'Access-Control-Allow-Origin': '*', 'x': 1});
res.set('Access-Control-Allow-Origin', 'https://a');
res.set('X-Foo', '*');
// ruleid: w2-cors
res.header('Access-Control-Allow-Origin', null);
