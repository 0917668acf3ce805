import zlib

from fastapi import FastAPI, HTTPException, Request

app = FastAPI()
MAX_BODY = 1 << 20


@app.post("/telemetry")
async def telemetry(request: Request):
    raw = bytearray()
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > MAX_BODY:
            raise HTTPException(413)
    d = zlib.decompressobj()
    try:
        text = d.decompress(bytes(raw), 8 * MAX_BODY)
    except zlib.error:
        raise HTTPException(400, "not zlib") from None
    if d.unconsumed_tail:
        raise HTTPException(413)
    return {"lines": text.count(b"\n")}
