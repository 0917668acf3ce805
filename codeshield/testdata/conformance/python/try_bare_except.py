# MATCH:
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
try:
  foo()
except E:
  raise
