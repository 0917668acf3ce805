// MATCH:
using namespace std;

void f() {}
