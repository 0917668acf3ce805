# MATCH:
a = 1
# MATCH:
b: int = 2
c += 1
# MATCH:
d, e = 1, 2
# MATCH:
f = g = 3
# MATCH:
self.x = 4
# MATCH:
h[1] = 5
# MATCH:
if (i := 6): pass
for z in y: pass
with a as b: pass
