class A(B):
    # ruleid: w3-cls-attr
    FOO = 1
    bar = 2
    # ruleid: w3-cls-attr
    BAZ: int = 3
    def f(self):
        QUX = 1
class C:
    # ruleid: w3-cls-attr
    ZED = 1
OUT = 1
