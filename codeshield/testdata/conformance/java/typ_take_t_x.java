class A { int f1; String f2 = "x"; T f3; List<T> f4; static final String K = "k"; final T[] f5; void m(int p1, long p2, String p3, List<String> p5, int[] p6, Function<T> p7, T p8, Object p9, boolean q1, char q2, double q3, float q4, short q5, byte q6, a.b.T q7, String... q8, final T q9, Integer r1, Boolean r2, java.lang.String r3, List<? extends T> r4, Map<String, T> r5, T.I r6) {
take(f1);
take(f2);
// MATCH:
take(f3);
take(f4);
take(K);
take(f5);
take(this.f1);
// MATCH:
take(this.f3);
// MATCH:
take(x.f3);
take(A.K);
take(p1);
take(p2);
take(p3);
take(p5);
take(p6);
take(p7);
// MATCH:
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
// MATCH:
take(q9);
take(r1);
take(r2);
take(r3);
take(r4);
take(r5);
take(r6);
take(5);
take("s");
take(true);
take(1.5);
take('c');
take(null);
take(5L);
take(1.5f);
var a1 = 5; take(a1);
var a2 = "x"; take(a2);
// MATCH:
var a4 = new T(); take(a4);
// MATCH:
T a5 = x; take(a5);
// MATCH:
take((T)x);
// MATCH:
take(new T());
take(new T[3]);
take(new List<T>());
var b1 = new List<T>(); take(b1);
List<T> b2; take(b2);
// MATCH:
for (T b3 : xs) take(b3);
for (var b4 : xs) take(b4);
// MATCH:
try (T b5 = x) { take(b5); }
try {} catch (T b8) { take(b8); }
if (x instanceof T b9) { take(b9); }
// MATCH:
xs.map((T c2) -> take(c2));
xs.map(c3 -> take(c3));
take(p1 + 1);
take(p1 == 1);
take(!q1);
take(-p1);
take("a" + "b");
take(p3 + "b");
final int c4 = 5; take(c4);
// MATCH:
T c5, c6; take(c6);
a.b.T d1 = x; take(d1);
take(T.class);
take(x ? 1 : 2);
for (int d3 = 0; d3 < 3; d3++) take(d3);
// MATCH:
T<Integer> d8; take(d8);
take(p6[0]);
// MATCH:
switch (x) { case T d7 -> take(d7); default -> {} }
T e1[] = x; take(e1);
int e2[] = x; take(e2);
// MATCH:
take(f4.get(0));
take(p3.length());
take(T.of());
Object e3 = new T(); take(e3);
var e4 = (T) x; take(e4);
// MATCH:
new Object() { void z(T e5) { take(e5); } };
} }
