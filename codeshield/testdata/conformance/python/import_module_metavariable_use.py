import os
import os as o
import os.path
# MATCH:
import subprocess
# MATCH:
import subprocess as sp
# MATCH:
from subprocess import run, Popen
import hashlib
import json
import requests
