class A { static final String a = source(); void m() { sink(A.a);
 // ruleid: q5-ce
 sink(a); } }
