class A:
    # MATCH:
    def __init__(self, a, b):
        self.a = a
        self.b = b
class B:
    def __init__(self):
        pass
