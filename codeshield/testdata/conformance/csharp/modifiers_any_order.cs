class A {
  // MATCH:
  static readonly int a = 1;
  // MATCH:
  readonly static int b = 2;
  // MATCH:
  private static readonly string c = "c";
  static int d = 4;
}
