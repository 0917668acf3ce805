function f() {
  // MATCH:
  const a = open();
  use(a);
  close(a);
}
function g() {
  const a = open();
  close(b);
}
function h() {
  // MATCH:
  const a = open();
  if (c) {
    close(a);
  }
}
