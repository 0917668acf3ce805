// MATCH:
using System;
// MATCH:
using System.IO;
using F = System.IO.File;
// MATCH:
using static System.Math;
class A {}
