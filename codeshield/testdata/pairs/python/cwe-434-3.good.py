import shutil
import uuid
from pathlib import Path

from fastapi import FastAPI, HTTPException, UploadFile

app = FastAPI()
MEDIA = Path("/var/www/media")
TYPES = {"image/png": ".png", "image/jpeg": ".jpg"}


@app.post("/gallery")
async def add_picture(picture: UploadFile):
    suffix = TYPES.get(picture.content_type or "")
    if suffix is None:
        raise HTTPException(415)
    if picture.size is None or picture.size > 5_000_000:
        raise HTTPException(413)
    target = MEDIA / f"{uuid.uuid4()}{suffix}"
    with target.open("wb") as out:
        shutil.copyfileobj(picture.file, out)
    return {"path": f"/media/{target.name}"}
