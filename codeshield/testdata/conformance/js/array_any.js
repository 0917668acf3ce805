foo();
foo({[a]: 1});
// MATCH:
foo([]);
// MATCH:
foo([1]);
// MATCH:
foo([1, 2]);
foo(...args);
foo({...o});
o.foo().bar();
foo().bar();
