foo(`a${x}`);
foo({});
// MATCH:
foo({a: 1});
// MATCH:
foo({b: 2, a: 1});
// MATCH:
foo({"a": 1});
// MATCH:
foo({a});
foo({a() {}});
foo({a: function () {}});
foo({...o});
foo(function () {});
