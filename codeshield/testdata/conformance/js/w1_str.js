// MATCH:
foo("a");
// MATCH:
foo('a');
// MATCH:
foo(`a`);
// MATCH:
const x = "a"; foo(x);
foo("\x61");
