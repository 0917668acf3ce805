// MATCH:
foo({});
// MATCH:
foo({a: 1});
// MATCH:
foo({"a": 1});
// MATCH:
foo({a});
// MATCH:
foo({a() {}});
// MATCH:
foo({[a]: 1});
// MATCH:
foo({...o});
// MATCH:
foo({...o, a: 1});
foo(function () {});
foo(() => {});
foo(() => { return x.y });
