with open(x) as f:
  foo()
import foo
import foo.bar
# MATCH:
import foo as f
import foo as g
from foo import bar
from foo import bar as b
