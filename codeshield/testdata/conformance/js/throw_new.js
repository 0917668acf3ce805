// MATCH:
throw new Error("a");
throw Error("a");
foo(c6.a);
document.write(x);
t1.bar();
t2.bar();
p.then(x);
