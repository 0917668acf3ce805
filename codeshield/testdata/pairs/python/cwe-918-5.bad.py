import httpx


async def fetch_preview(url: str) -> dict:
    """Fetches a page that a user linked to and extracts its title."""
    async with httpx.AsyncClient(follow_redirects=True) as client:
        r = await client.get(url)
    start = r.text.find("<title>")
    end = r.text.find("</title>")
    return {"url": url, "title": r.text[start + 7:end] if start >= 0 else ""}
