import ssl
import urllib.request


def download(url: str, timeout: int = 30) -> bytes:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with urllib.request.urlopen(url, timeout=timeout, context=context) as resp:
        return resp.read()
