// MATCH:
foo(`a${x}`);
// MATCH:
foo(`a${x}b${y}`);
foo({});
foo({a});
foo({a() {}});
foo({...o});
foo(function () {});
foo(() => {});
