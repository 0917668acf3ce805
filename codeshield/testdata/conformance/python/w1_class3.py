# MATCH:
class A(View):
    def get(self, request): return 1
# MATCH:
class B(View):
    x = 1
    def get(self): pass
    def post(self): pass
# MATCH:
class D:
    def get(self): pass
