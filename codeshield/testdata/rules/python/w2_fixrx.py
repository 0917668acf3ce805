# ruleid: w2-fixrx
assertEquals(a, b)
