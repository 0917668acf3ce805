foo(1, 2);
foo({a: 1});
// MATCH:
foo({a: 1, b: 2});
// MATCH:
foo({b: 2, a: 1});
foo({"a": 1});
foo({a: function () {}});
foo({[a]: 1});
foo({...o, a: 1});
