import zlib

from fastapi import FastAPI, HTTPException, Request

app = FastAPI()


@app.post("/telemetry")
async def telemetry(request: Request):
    raw = await request.body()
    try:
        text = zlib.decompress(raw)
    except zlib.error:
        raise HTTPException(400, "not zlib") from None
    return {"lines": text.count(b"\n")}
