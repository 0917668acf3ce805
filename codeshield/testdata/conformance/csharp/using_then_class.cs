using System;
// MATCH:
using System.IO;
namespace N {
  class A { int x; }
}
class B {}
