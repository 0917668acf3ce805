class A { a() {
    new B(f());
    x = new B(f());
    g(new B(f()));
    g(new B(f()).h());
    // ruleid: f
    let y = new B(f());
    // ruleid: f
    let y2 = g(new B(f()));
    // ruleid: f
    let y3 = c ? f() : 1;
    // ruleid: f
    let y4 = x[f()];
    x = c ? f() : 1;
    g(c ? f() : 1);
    x[f()] = 2;
    g(x[f()]);
    // ruleid: f
    let l = () => f();
    // ruleid: f
    g(() => f());
    // ruleid: f
    g(() => { f(); });
    // ruleid: f
    let y6 = f() + 1;
    new B(new T());
    // ruleid: nn
    let z1 = new B(new T());
    // ruleid: nn
    let z2 = new B(1, new C(new T()));
    x = new B(new T());
    g(new B(new T()));
    // ruleid: nn
    let z3 = c ? new T() : 1;
    // ruleid: nn
    new T().foo(new T());
    // ruleid: f
    return new B(f());
// ruleid: nn
} b() { return new B(new T()); }
 // ruleid: nn
 c() { return c ? new T() : 2; }
 d() { throw new B(f()); }
 e() { throw new B(new T()); }
 // ruleid: f
 f = new B(f());
 // ruleid: nn
 g = new B(new T());
}
