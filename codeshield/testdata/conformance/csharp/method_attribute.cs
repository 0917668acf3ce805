class A {
  // MATCH:
  [HttpPost] public int B() { return 1; }
  [HttpPost("c")] public int C() { return 1; }
  [HttpGet] public int D() { return 1; }
  // MATCH:
  [Authorize, HttpPost] public int E() { return 1; }
  public int F() { return 1; }
}
