try:
  foo()
except:
  pass
# MATCH:
try:
  foo()
except Foo:
  pass
# MATCH:
try:
  foo()
except Foo as e:
  pass
except Bar:
  pass
try:
  foo()
except (Foo, Bar) as e:
  pass
finally:
  bar()
try:
  foo()
finally:
  bar()
try:
  foo()
except Foo:
  pass
else:
  bar()
with a.b() as (c, d): pass
@dec
class E(Base, Foo): pass
# MATCH:
try:
  foo()
except E:
  raise
