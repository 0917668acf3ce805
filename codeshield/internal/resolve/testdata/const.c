#define M "ab"
static const char *K = "ab";
const int K4 = 7;
void f(char *c) {
  sink(M);  //= none
  sink(K);  //= none
  sink(K4);  //= none
  const char *x = "ab"; sink(x);  //= "ab"
  char y[10] = "ab"; sink(y);  //= "ab"
  int n = 7; n++; sink(n);  //= none
  n += 1; sink(n);  //= none
  x = c; sink(x);  //= none
  strcpy(y, c); sink(y);  //= "ab"
}
