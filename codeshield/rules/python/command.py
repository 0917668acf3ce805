# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def ping(host):
    # ruleid: python-shell-built, python-shell-variable
    os.system("ping -c 1 " + host)

def ping_quoted(host):
    # ok: python-shell-built
    os.system("ping -c 1 " + shlex.quote(host))

# ruleid: python-shell-variable
subprocess.run(command, shell=True)

# ok: python-shell-variable
subprocess.run("ls -l", shell=True)

def list_folder():
    folder = request.form["folder"]
    # ruleid: python-shell-from-request, python-shell-variable
    return os.popen(folder).read()

def list_folder_quoted():
    # ok: python-shell-from-request
    return os.popen(shlex.quote(request.form["folder"])).read()

def run_tool(command):
    # ruleid: python-command-parameter
    return subprocess.run(shlex.split(command), capture_output=True)

def run_tool_listed(command):
    args = shlex.split(command)
    if args[0] not in ALLOWED:
        raise ValueError(args[0])
    # ok: python-command-parameter
    return subprocess.run(shlex.split(command))
