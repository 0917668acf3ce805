from fastapi import APIRouter, Depends, HTTPException
from sqlalchemy.orm import Session

from .db import get_db
from .models import Message
from .security import get_current_user

router = APIRouter(prefix="/messages")


@router.get("/{message_id}")
def read_message(message_id: int, db: Session = Depends(get_db), user=Depends(get_current_user)):
    message = db.query(Message).filter(Message.id == message_id).first()
    if message is None:
        raise HTTPException(404)
    return {"subject": message.subject, "body": message.body}
