// MATCH:
s.on('data', (d) => { x(); });
// MATCH:
s.on('data', d => { x(); });
// MATCH:
s.on('data', function(d) { x(); });
// MATCH:
s.on('data', (d) => x());
