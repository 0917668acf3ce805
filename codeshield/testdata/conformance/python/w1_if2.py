if a: pass
# MATCH:
if b:
    pass
else:
    pass
# MATCH:
if c: pass
elif d: pass
