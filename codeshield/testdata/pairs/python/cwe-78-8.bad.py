import subprocess


class NetworkTools:
    """Diagnostics offered on the router's status page."""

    def __init__(self, timeout: int = 10) -> None:
        self.timeout = timeout

    def traceroute(self, host: str) -> str:
        command = "traceroute -m 12 %s" % host
        proc = subprocess.Popen(command, shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        output, _ = proc.communicate(timeout=self.timeout)
        return output
