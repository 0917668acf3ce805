# MATCH:
import os
# MATCH:
import os.path
# MATCH:
import os as o
# MATCH:
import a, b
# MATCH:
from a import b
