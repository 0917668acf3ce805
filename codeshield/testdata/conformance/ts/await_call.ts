async function f() {
  // MATCH:
  await a.run();
  a.run();
  // MATCH:
  b = await c.d.run(1);
}
