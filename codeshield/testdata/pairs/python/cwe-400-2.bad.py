from fastapi import FastAPI, Request, UploadFile

app = FastAPI()


@app.post("/avatar")
async def upload_avatar(file: UploadFile):
    content = await file.read()
    with open("/data/avatars/current.png", "wb") as f:
        f.write(content)
    return {"size": len(content)}
