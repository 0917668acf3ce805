foo({});
foo({a: 1});
foo({a});
// MATCH:
foo({a() {}});
// MATCH:
foo({a: function () {}});
// MATCH:
foo({get a() { return 1 }});
foo({...o});
foo({...o, a: 1});
function foo(a) { return a; }
