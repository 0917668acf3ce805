void f() {
// MATCH:
foo(&sink(x));
// MATCH:
foo(*sink(x));
// MATCH:
foo(-sink(x));
// MATCH:
foo((int)sink(x));
// MATCH:
foo(a[sink(x)]);
// MATCH:
foo(sink(x)->b);
// MATCH:
foo(sink(x).b);
// MATCH:
foo(a ? sink(x) : 1);
// MATCH:
foo((S){ .a = sink(x) });
// MATCH:
foo(sizeof(sink(x)));
// MATCH:
foo((a, sink(x)));
// MATCH:
foo(a = sink(x));
// MATCH:
foo(!sink(x));
// MATCH:
foo(sink(x)++);
// MATCH:
foo(sink(x));
bar();
}
