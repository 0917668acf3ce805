#define M "ab"
#define N 7
const char *K = "ab";
const char K2[] = "ab";
static const std::string K3 = "ab";
constexpr int K4 = 7;
char *K5 = "ab";
enum E { EA = 7, EB };
class A { const int f = 7; int g = 7; static const int h = 7;
 void m() { sink(f);  //= none
  sink(g);  //= none
  sink(h);  //= none
  sink(this->f);  //= none
 } };
void f(char *c) {
  sink(M);  //= none
  sink(N);  //= none
  sink(K);  //= none
  sink(K2);  //= none
  sink(K3);  //= none
  sink(K4);  //= none
  sink(K5);  //= none
  sink(EA);  //= none
  char *x = "ab"; sink(x);  //= "ab"
  char y[] = "ab"; sink(y);  //= "ab"
  std::string z = "a" + std::string("b"); sink(z);  //= none
  std::string w("ab"); sink(w);  //= none
  std::string v{"ab"}; sink(v);  //= none
  sink("a" "b");  //= "ab"
  int n = 7; sink(n);  //= 7
  foo(&n); sink(n);  //= 7
  sink(c ? "ab" : "ab");  //= "ab"
  sink(L"ab");  //= "ab"
  sink((char*)"ab");  //= "ab"
  auto q = "ab"; sink(q);  //= "ab"
  for (int i = 7; i < 10; i++) sink(i);  //= none
  auto l = [&]() { sink(q); };  //= none
  sink(3 + 4);  //= 7
  sink(sizeof(int));  //= none
  n = 6; n++; sink(n);  //= 7
}
