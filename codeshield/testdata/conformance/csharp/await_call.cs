class A {
  async Task F() {
    // MATCH:
    await a.Run();
    a.Run();
    // MATCH:
    b = await c.D.Run(1);
  }
}
