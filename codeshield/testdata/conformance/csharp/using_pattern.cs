// MATCH:
using System.IO;
// MATCH:
using System.Data.Common;
using Other.IO;
class A {}
