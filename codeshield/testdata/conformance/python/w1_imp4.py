# MATCH:
from os import system
# MATCH:
from os import system as s
# MATCH:
from os import path, system
import os
