import subprocess
import ipaddress


class NetworkTools:
    """Diagnostics offered on the router's status page."""

    def __init__(self, timeout: int = 10) -> None:
        self.timeout = timeout

    def traceroute(self, host: str) -> str:
        address = str(ipaddress.ip_address(host))
        proc = subprocess.run(
            ["traceroute", "-m", "12", address],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=self.timeout, check=False,
        )
        return proc.stdout if proc.returncode == 0 else f"failed: {proc.returncode}"
