import httpx
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI()


class Feed(BaseModel):
    address: str


@app.post("/feeds")
async def add_feed(feed: Feed):
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get(feed.address)
    if response.status_code != 200:
        raise HTTPException(422, "feed is not reachable")
    return {"bytes": len(response.content)}
