class A {
  // MATCH:
  int B([FromBody] C d) { return 1; }
  // MATCH:
  int E(int f, [FromBody] C d, int g) { return 1; }
  int H(C d) { return 1; }
}
