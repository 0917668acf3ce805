import foo
# MATCH:
import foo.bar
import foo as f
import foo as g
# MATCH:
from foo import bar
# MATCH:
from foo import bar as b
# MATCH:
from foo import bar, baz
from foo import *
from .foo import bar
# MATCH:
from foo.x import bar
import a, foo
