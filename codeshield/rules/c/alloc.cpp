int *grid(int w, int h) {
  // ruleid: c-new-array-multiplication
  return new int[w * h];
}

int *grid_checked(int w, int h) {
  if (w <= 0 || h <= 0 || w > INT_MAX / h) return nullptr;
  // ok: c-new-array-multiplication
  return new int[w * h];
}

char *duplicate(const std::string &s) {
  // ruleid: c-alloc-no-terminator
  char *p = new char[s.size()];
  std::strcpy(p, s.c_str());
  // ok: c-alloc-no-terminator
  char *q = new char[s.size() + 1];
  std::strcpy(q, s.c_str());
  return q;
}
