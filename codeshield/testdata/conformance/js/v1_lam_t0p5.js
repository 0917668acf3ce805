// MATCH:
function a1() {
  const x = get();
  use(() => sink(x));
}
function a2() {
  const x = get();
  use(() => { sink(x); });
}
// MATCH:
function a3() {
  const x = get();
  use(function() { sink(x); });
}
// MATCH:
function a4() {
  const x = get();
  return y => sink(x);
}
// MATCH:
function a5() {
  const x = get();
  const f = () => sink(x);
}
// MATCH:
function a6() {
  const x = get();
  f.g(1, (z) => z.then(w => sink(x)));
}
function a7() {
  const x = get();
  f.g(1, (z) => foo(sink(x)));
}
// MATCH:
function a8() {
  const x = get();
  if (b) { q(() => sink(x)); }
}
function a9() {
  const x = get();
  // MATCH:
  return { k: () => sink(x) };
}
function a10() {
  const x = get();
  f = () => x.foo();
}
