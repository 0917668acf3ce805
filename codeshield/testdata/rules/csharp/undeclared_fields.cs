class A {
  void one() {
    this.x = source();
    // ruleid: fields
    sink(x);
    // ruleid: fields
    sink(this.x);
    // ok: fields
    sink(y);
  }
  void two() {
    y = source();
    // ruleid: fields
    sink(this.y);
    y = 1;
    // ok: fields
    sink(this.y);
  }
  void three() {
    this.z.a = source();
    // ruleid: fields
    sink(z.a);
    // ruleid: fields
    sink(z);
    // ok: fields
    sink(z.b);
  }
}
