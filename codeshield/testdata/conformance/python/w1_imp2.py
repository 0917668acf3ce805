# MATCH:
from a import b
# MATCH:
from a.b import c
# MATCH:
from a import b as c
# MATCH:
from a import (b, c)
# MATCH:
from . import d
# MATCH:
from .x import y
from a import *
