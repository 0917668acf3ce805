import ssl
import urllib.request


def download(url: str, timeout: int = 30) -> bytes:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    with urllib.request.urlopen(url, timeout=timeout, context=context) as resp:
        return resp.read()
