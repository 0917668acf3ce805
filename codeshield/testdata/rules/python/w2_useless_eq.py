# ruleid: w2-useless-eq
a == a
# ruleid: w2-useless-eq
b != b
1 == 1
def __eq__(self, o): return self.x == self.x
assert a == a
assert(a == a)
# ruleid: w2-useless-eq
self.assertTrue(c == c)
assertTrue(d == d)
# ruleid: w2-useless-eq
if x.y == x.y: pass
