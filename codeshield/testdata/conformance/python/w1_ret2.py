def f(): return 1
# MATCH:
def g(): return
