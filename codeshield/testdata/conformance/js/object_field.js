foo(`a${x}`);
foo({});
// MATCH:
foo({a: 1});
// MATCH:
foo({a: 1, b: 2});
// MATCH:
foo({b: 2, a: 1});
// MATCH:
foo({"a": 1});
// MATCH:
foo({a});
foo({a() {}});
foo({a: function () {}});
foo({[a]: 1});
// MATCH:
foo({...o, a: 1});
function foo(a) { return a; }
