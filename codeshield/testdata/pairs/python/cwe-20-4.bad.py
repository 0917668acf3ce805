from urllib.parse import urlparse


def is_trusted(url: str) -> bool:
    """True if the URL's host is example.com or one of its sub-domains."""
    host = urlparse(url).netloc
    return host.endswith("example.com")
