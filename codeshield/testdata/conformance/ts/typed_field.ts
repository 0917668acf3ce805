class A {
  private a: Foo;
  constructor(private b: Foo, c: Bar) {
    // MATCH:
    this.a.run();
    // MATCH:
    this.b.run();
    c.run();
  }
}
