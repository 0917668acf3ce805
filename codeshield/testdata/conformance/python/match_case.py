if a == 1:
  foo()
  bar()
if not a:
  return 1
def f5(self, x): return 1
class B(Base): 
  x = 1
def g3():
  x = foo()
  y = 1
  x.close()
# MATCH:
match x:
  case 1: pass
  case 2: foo()
match x:
  case 2: pass
