from fastapi import FastAPI, HTTPException, Request, UploadFile

app = FastAPI()
MAX_AVATAR = 2 * 1024 * 1024


@app.post("/avatar")
async def upload_avatar(file: UploadFile):
    content = await file.read(MAX_AVATAR + 1)
    if len(content) > MAX_AVATAR:
        raise HTTPException(413, "too large")
    with open("/data/avatars/current.png", "wb") as f:
        f.write(content)
    return {"size": len(content)}
