# MATCH:
import subprocess
# MATCH:
import subprocess as sp
# MATCH:
import os, subprocess
# MATCH:
from subprocess import Popen
