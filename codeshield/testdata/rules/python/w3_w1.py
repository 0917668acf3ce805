# ruleid: w3-w1
def f(): return (a)
# ruleid: w3-w1
def g(): return a
