<?php
class A { function a() {
    new B(f());
    $x = new B(f());
    g(new B(f()));
    g(new B(f())->h());
    $y = new B(f());
    $y2 = g(new B(f()));
    $y3 = $c ? f() : 1;
    $y4 = $x[f()];
    $x = c ? f() : 1;
    g($c ? f() : 1);
    $x[f()] = 2;
    g($x[f()]);
    // ruleid: f
    $l = fn() => f();
    // ruleid: f
    g(fn() => f());
    // ruleid: f
    g(function() { f(); });
    // ruleid: f
    $y6 = f() + 1;
    new B(new T());
    $z1 = new B(new T());
    $z2 = new B(1, new C(new T()));
    $x = new B(new T());
    g(new B(new T()));
    $z3 = $c ? new T() : 1;
    // ruleid: nn
    new T()->foo(new T());
    // ruleid: f
    return new B(f());
// ruleid: nn
} function b() { return new B(new T()); }
 // ruleid: nn
 function c() { return $c ? new T() : 2; }
 function d() { throw new B(f()); }
 function e() { throw new B(new T()); }
}
