class A {
  // MATCH:
  @GetMapping("a") public int a() { return 1; }
  // MATCH:
  @GetMapping public int b() { return 1; }
  @PostMapping("c") public int c() { return 1; }
  // MATCH:
  @Other @GetMapping(value = "d", x = 1) int d() { return 1; }
  int e() { return 1; }
}
