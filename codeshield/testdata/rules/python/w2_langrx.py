# ruleid: w2-langrx
f("xaab")
f("b")
