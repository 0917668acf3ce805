# MATCH:
if a: pass
# MATCH:
if b:
    pass
else:
    pass
# MATCH:
if c: pass
# MATCH:
elif d: pass
x if y else z
