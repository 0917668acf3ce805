// MATCH:
namespace A.B;
using C;
class D { int x; }
