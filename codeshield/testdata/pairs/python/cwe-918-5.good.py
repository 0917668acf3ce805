import ipaddress
import socket
from urllib.parse import urlparse

import httpx


def _is_public(host: str) -> bool:
    for family, _, _, _, addr in socket.getaddrinfo(host, None):
        if not ipaddress.ip_address(addr[0]).is_global:
            return False
    return True


async def fetch_preview(url: str) -> dict:
    """Fetches a page that a user linked to and extracts its title."""
    parsed = urlparse(url)
    if parsed.scheme not in ("http", "https") or not _is_public(parsed.hostname or ""):
        raise ValueError("url is not allowed")
    async with httpx.AsyncClient(follow_redirects=False) as client:
        r = await client.get(url)
    start = r.text.find("<title>")
    end = r.text.find("</title>")
    return {"url": url, "title": r.text[start + 7:end] if start >= 0 else ""}
