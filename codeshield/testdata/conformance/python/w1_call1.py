import subprocess
# MATCH:
subprocess.call("ls", shell=True)
# MATCH:
subprocess.run(["a"], check=True, shell=True, env=e)
subprocess.Popen(cmd, shell=False)
from subprocess import Popen
# MATCH:
Popen(cmd, shell=True)
from subprocess import *
run("a", shell=True)
sh = True
# MATCH:
subprocess.run(x, shell=sh)
