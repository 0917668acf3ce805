from fastapi import Depends, FastAPI, HTTPException

app = FastAPI()


@app.delete("/notes/{note_id}")
def delete_note(note_id: int, user=Depends(current_user), db=Depends(get_db)):
    note = db.get(Note, note_id)
    if note is None or note.owner_id != user.id:
        raise HTTPException(404)
    db.delete(note)
    db.commit()
