from pathlib import Path

from aiohttp import web

EXPORTS = Path("/srv/exports").resolve()


async def download(request: web.Request) -> web.StreamResponse:
    name = request.match_info["name"]
    path = (EXPORTS / name).resolve()
    if not path.is_relative_to(EXPORTS) or not path.is_file():
        raise web.HTTPNotFound()
    return web.FileResponse(path, headers={"Content-Disposition": "attachment"})


def make_app() -> web.Application:
    app = web.Application()
    app.router.add_get("/exports/{name:.+}", download)
    return app
