import subprocess
import sys
# ruleid: w2-subproc
subprocess.call("grep -R {} .".format(sys.argv[1]), shell=True)
subprocess.call("ls", shell=True)
subprocess.run(["bash", "-c", x], shell=True)
# ruleid: w2-subproc
subprocess.run(cmd, shell=True)
subprocess.run(shell=True, args=cmd)
# ruleid: w2-subproc
subprocess.Popen(cmd, stdout=subprocess.PIPE, shell=True)
c = "ls -l"
subprocess.check_output(c, shell=True)
# ruleid: w2-subproc
subprocess.check_output(c + x, shell=True)
