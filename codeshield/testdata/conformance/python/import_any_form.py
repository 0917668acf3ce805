# MATCH:
import os
# MATCH:
import os as o
# MATCH:
import os.path
# MATCH:
from os import system
# MATCH:
from os import system as s
# MATCH:
from os import *
import subprocess
import subprocess as sp
from a import b
import hashlib
import json
import requests
