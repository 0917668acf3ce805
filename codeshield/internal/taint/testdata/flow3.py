# What is set in a thing leaves the thing what it was; its elements are one place. Semgrep takes the assignment for one to the whole.

def element(k):
    b = source()
    b[0] = 1
    sink(b)  # Semgrep: clean #= safefn
    sink(b[0])  #= clean
    sink(b[1])  #= clean

def key():
    b = {}
    b.x = source()
    b[1] = 1
    sink(b)  # Semgrep: clean #= safefn
    sink(b.x)  # Semgrep: clean #= safefn

def field():
    b = source()
    b.x = 1
    sink(b)  #= safefn
    sink(b.x)  #= clean
    sink(b.y)  #= safefn

def again():
    b = {}
    b["k"] = source()
    b["j"] = 1
    sink(b)  #= clean
    b = clean
    sink(b)  #= clean
