function a1() {
  const x = get();
  // MATCH:
  use(() => sink(x));
}
function a2() {
  const x = get();
  // MATCH:
  use(() => { sink(x); });
}
function a3() {
  const x = get();
  // MATCH:
  use(function() { sink(x); });
}
function a4() {
  const x = get();
  return y => sink(x);
}
function a5() {
  const x = get();
  // MATCH:
  const f = () => sink(x);
}
function a6() {
  const x = get();
  f.g(1, (z) => z.then(w => sink(x)));
}
function a7() {
  const x = get();
  f.g(1, (z) => foo(sink(x)));
}
function a8() {
  const x = get();
  // MATCH:
  if (b) { q(() => sink(x)); }
}
function a9() {
  const x = get();
  return { k: () => sink(x) };
}
function a10() {
  const x = get();
  f = () => x.foo();
}
