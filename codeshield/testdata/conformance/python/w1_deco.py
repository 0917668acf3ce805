class A:
    # MATCH:
    @staticmethod
    def a(): pass
    # MATCH:
    @staticmethod
    @x
    def b(): pass
    @classmethod
    def c(cls): pass
