function f() {
  // MATCH:
  lock();
  try { a(); } finally { unlock(); }
}
function g() {
  if (a) { lock(); }
  unlock();
}
function h() {
  // MATCH:
  lock();
  b();
  unlock();
}
