class A { int f1; string f2 = "x"; T f3; List<T> f4; public T P { get; set; } const string K = "k"; static readonly int R = 5; T[] f5; void m(int p1, long p2, string p3, string? p4, List<string> p5, int[] p6, Func<int> p7, T p8, object p9, bool q1, char q2, double q3, float q4, short q5, byte q6, a.b.T q7, params string[] q8, ref T q9, out T r1, int? r2, uint r3, decimal r4, dynamic r5, String r6, Int32 r7) {
take(f1);
// MATCH:
take(f2);
take(f3);
take(f4);
take(P);
// MATCH:
take(K);
take(R);
take(f5);
take(this.f1);
take(this.f3);
take(this.P);
take(x.f3);
take(x.P);
take(p1);
take(p2);
// MATCH:
take(p3);
take(p4);
take(p5);
take(p6);
take(p7);
take(p8);
take(p9);
take(q1);
take(q2);
take(q3);
take(q4);
take(q5);
take(q6);
take(q7);
take(q8);
take(q9);
take(r1);
take(r2);
take(r3);
take(r4);
take(r5);
// MATCH:
take(r6);
take(r7);
take(5);
// MATCH:
take("s");
take(true);
take(1.5);
take('c');
take(null);
take(5L);
take(1.5f);
take($"x{p1}");
// MATCH:
take(@"x");
var a1 = 5; take(a1);
// MATCH:
var a2 = "x"; take(a2);
var a3 = true; take(a3);
var a4 = new T(); take(a4);
T a5 = x; take(a5);
T a6 = new(); take(a6);
T? a7 = x; take(a7);
var a8 = (T)x; take(a8);
var a9 = x as T; take(a9);
take((T)x);
take(x as T);
take(new T());
take(new T { A = 1 });
take(new T[3]);
take(new List<T>());
var b1 = new List<T>(); take(b1);
List<T> b2; take(b2);
foreach (T b3 in xs) take(b3);
foreach (var b4 in xs) take(b4);
using (T b5 = x) { take(b5); }
using T b6 = x; take(b6);
using (var b7 = new T()) { take(b7); }
try {} catch (T b8) { take(b8); }
if (x is T b9) { take(b9); }
F(out T c1); take(c1);
xs.Select((T c2) => take(c2));
xs.Select(c3 => take(c3));
take(p1 + 1);
take(p1 == 1);
take(!q1);
take(-p1);
take("a" + "b");
take(p3 + "b");
const int c4 = 5; take(c4);
T c5, c6; take(c6);
int c7 = 5; take(c7);
// MATCH:
string c8 = "x"; take(c8);
// MATCH:
String c9 = "x"; take(c9);
a.b.T d1 = x; take(d1);
var d2 = new a.b.T(); take(d2);
take(nameof(x));
take(typeof(T));
take(default(T));
take(await x);
take(x ? 1 : 2);
take(x ?? "s");
for (int d3 = 0; d3 < 3; d3++) take(d3);
T d4() { return take(d4); }
(T d5, int d6) = x; take(d5);
switch (x) { case T d7: take(d7); break; }
T<int> d8; take(d8);
take(p6[0]);
Action<T> d9 = delegate(T e1) { take(e1); };
} }
