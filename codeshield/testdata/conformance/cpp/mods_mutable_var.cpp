struct A {
  virtual int a() { return 1; }
  inline int b() { return 1; }
  static int c() { return 1; }
  int d() const { return 1; }
  int e() { return 1; }
  explicit operator bool() const { return true; }
  virtual int z() = 0;
  int y();
  int w() = delete;
  constexpr int v() { return 1; }
  // MATCH:
  mutable int f = 1;
  static int g;
  // MATCH:
  int h = 1;
  // MATCH:
  const int i = 1;
  // MATCH:
  static const int j = 1;
  // MATCH:
  static constexpr int k = 1;
};
// MATCH:
constexpr int q = 1;
// MATCH:
thread_local int r = 1;
// MATCH:
int s = 1;
// MATCH:
int t = {1};
// MATCH:
int u{1};
// MATCH:
int v(1);
