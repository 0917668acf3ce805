# MATCH:
with a: pass
# MATCH:
with b as c: pass
# MATCH:
with d, e: pass
