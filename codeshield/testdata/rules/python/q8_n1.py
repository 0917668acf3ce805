x.a = source()
def bar(): sink(x.a)
# ruleid: q8-n1
f = lambda: sink(x.a)
class K:
    def m(self): sink(x.a)
