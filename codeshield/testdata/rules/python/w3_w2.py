# ruleid: w3-w2
if (a == b): pass
# ruleid: w3-w2
if a == b: pass
# ruleid: w3-w2
if (a) == (b): pass
