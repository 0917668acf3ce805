# MATCH:
for a in b: pass
# MATCH:
for a, c in d.items():
    x()
# MATCH:
async for e in f: pass
# MATCH:
for g in h:
    pass
else:
    pass
[x for x in y]
