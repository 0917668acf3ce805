import os
import os as o
import os.path
# MATCH:
from os import system
# MATCH:
from os import system as s
from os import *
from a import b
from flask import request
