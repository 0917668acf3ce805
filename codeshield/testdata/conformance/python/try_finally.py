try:
  foo()
except:
  pass
try:
  foo()
except Foo:
  pass
try:
  foo()
except Foo as e:
  pass
except Bar:
  pass
# MATCH:
try:
  foo()
except (Foo, Bar) as e:
  pass
finally:
  bar()
# MATCH:
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
try:
  foo()
except E:
  raise
