class A:
    # ruleid: seq2, seqdots
    a = 1
    b = 2
    def f(self):
        foo(a)
class B:
    z = 0
    a = 1
    b = 2
    def f(self):
        foo(a)
class C:
    # ruleid: fn2
    def f(self):
        foo(a)
    def g(self):
        foo(a)
    def h(self):
        foo(a)
