// MATCH:
(function() { foo(); })();
(function(a) { foo(); })(1);
// MATCH:
(() => { foo(); })();
// MATCH:
(function() { foo(); }());
