a = source()
# ruleid: q5-cc
def m(): sink(a)
class X:
    # ruleid: q5-cc
    def n(self): sink(a)
