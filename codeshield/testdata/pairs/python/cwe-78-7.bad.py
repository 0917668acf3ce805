import subprocess

def ping(host):
    # returns True when the host answers
    cmd = "ping -c 1 " + host
    result = subprocess.run(cmd, shell=True, capture_output=True)
    return result.returncode == 0
