function f(a: string, b: number) {
  // MATCH:
  use(a);
  use(b);
  // MATCH:
  use('c');
  use(1);
}
