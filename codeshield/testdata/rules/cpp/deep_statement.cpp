class A { void a() {
    new B(f());
    x = new B(f());
    g(new B(f()));
    g(new B(f())->h());
    // ruleid: f
    B y = new B(f());
    // ruleid: f
    B y2 = g(new B(f()));
    // ruleid: f
    B y3 = c ? f() : 1;
    // ruleid: f
    B y4 = x[f()];
    x = c ? f() : 1;
    g(c ? f() : 1);
    x[f()] = 2;
    g(x[f()]);
    // ruleid: f
    B y6 = f() + 1;
    B y9 = new B[f()];
    new B(new T());
    // ruleid: nn
    B z1 = new B(new T());
    // ruleid: nn
    B z2 = new B(1, new C(new T()));
    x = new B(new T());
    g(new B(new T()));
    // ruleid: nn
    B z3 = c ? new T() : 1;
    // ruleid: nn
    new T()->foo(new T());
    // ruleid: f
    return new B(f());
// ruleid: nn
} B b() { return new B(new T()); }
 // ruleid: nn
 B c() { return c ? new T() : 2; }
 B d() { throw new B(f()); }
 B e() { throw new B(new T()); }
};
