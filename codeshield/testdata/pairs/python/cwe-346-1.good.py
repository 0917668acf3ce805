from aiohttp import WSMsgType, web

ALLOWED_ORIGINS = frozenset({"https://console.example.com"})


async def terminal(request: web.Request) -> web.WebSocketResponse:
    """Relay commands of a signed-in user's browser (cookie session)."""
    origin = request.headers.get("Origin", "")
    if origin not in ALLOWED_ORIGINS:
        raise web.HTTPForbidden(text="origin not allowed")
    session = await request.app["sessions"].load(request.cookies.get("sid"))
    if session is None:
        raise web.HTTPUnauthorized()
    ws = web.WebSocketResponse(heartbeat=30)
    await ws.prepare(request)
    async for msg in ws:
        if msg.type == WSMsgType.TEXT:
            await ws.send_str(await session.run(msg.data))
    return ws


app = web.Application()
app.add_routes([web.get("/terminal", terminal)])
