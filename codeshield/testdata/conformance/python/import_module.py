# MATCH:
import foo
# MATCH:
import foo.bar
# MATCH:
import foo as f
# MATCH:
import foo as g
# MATCH:
from foo import bar
# MATCH:
from foo import bar as b
# MATCH:
from foo import bar, baz
# MATCH:
from foo import *
from .foo import bar
# MATCH:
from foo.x import bar
# MATCH:
import a, foo
