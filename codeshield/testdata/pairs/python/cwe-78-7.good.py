import subprocess

def ping(host):
    # returns True when the host answers
    if host.startswith("-"):
        raise ValueError("bad host")
    result = subprocess.run(["ping", "-c", "1", "--", host], capture_output=True)
    return result.returncode == 0
