struct A {
  // MATCH:
  virtual int a() { return 1; }
  // MATCH:
  inline int b() { return 1; }
  // MATCH:
  static int c() { return 1; }
  // MATCH:
  int d() const { return 1; }
  // MATCH:
  int e() { return 1; }
  explicit operator bool() const { return true; }
  virtual int z() = 0;
  int y();
  int w() = delete;
  // MATCH:
  constexpr int v() { return 1; }
  mutable int f = 1;
  static int g;
  int h = 1;
  const int i = 1;
  static const int j = 1;
  static constexpr int k = 1;
};
constexpr int q = 1;
thread_local int r = 1;
int s = 1;
int t = {1};
int u{1};
int v(1);
