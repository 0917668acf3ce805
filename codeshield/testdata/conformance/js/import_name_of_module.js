// MATCH:
fs.readFile("a");
rf("b");
fs2.readFile("c");
cp.exec("e");
foo(c6.a);
document.write(x);
t1.bar();
t2.bar();
p.then(x);
