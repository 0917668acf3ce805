import os
import os as o
import os.path
from os import system
from os import system as s
from os import *
# MATCH:
not x
