# MATCH:
def f(): return 1
def g(): return
# MATCH:
def h(): return 1, 2
# MATCH:
lambda: 3
