class A {
  // MATCH:
  static final int a = 1;
  // MATCH:
  final static int b = 2;
  // MATCH:
  public static final String c = "c";
  static int d = 4;
  final int e = 5;
}
