// MATCH:
a.foo.bar;
a?.foo?.bar;
a.foo?.bar;
// MATCH:
this.foo.bar = 3;
// MATCH:
(a || b).foo.bar();
