from fastapi import FastAPI, Depends
from sqlalchemy import text
import os
app = FastAPI()
@app.get("/u/{name}")
async def u(name: str, limit: int = 10, db: Session = Depends(get_db)):
    q = f"select * from u where n = '{name}' limit {limit}"
    # ruleid: w3-fastapi
    await db.execute(text(q))
    # ruleid: w3-fastapi
    with open(os.path.join("/d", name)) as fh:
        data = fh.read()
    with open(os.path.basename(name), "rb") as fh: pass
    return db.execute(text("select 1"))
@router.post("/x", response_model=X)
def x(item: Item, *, tag: Optional[str] = None):
    stmt = "a" + item.name
    # ruleid: w3-fastapi
    text(stmt)
    # ruleid: w3-fastapi
    return open(tag)
