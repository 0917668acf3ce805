from urllib.parse import urlparse
import requests

def fetch_preview(url: str) -> str:
    """Fetch the page behind a link that a user posted, for the preview."""
    parsed = urlparse(url)
    if parsed.scheme not in ("http", "https"):
        raise ValueError("scheme")
    return requests.get(url, timeout=5).text[:500]
