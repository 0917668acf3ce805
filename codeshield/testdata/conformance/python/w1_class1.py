# MATCH:
class A(B): pass
class C: pass
# MATCH:
class D(E, F): pass
# MATCH:
class G(H.I):
    x = 1
# MATCH:
class J(K, metaclass=L): pass
