// MATCH:
for (var i = 0; i < n; i++) { foo(); }
// MATCH:
for (let i = 0; i < n; i++) { foo(); }
for (var i = 0; i < n; i++) foo();
for (var i = 0; i < n; i += 1) { foo(); }
