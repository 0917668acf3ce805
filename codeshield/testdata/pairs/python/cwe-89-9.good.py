from sqlalchemy import create_engine, text
from sqlalchemy.orm import sessionmaker
from fastapi import APIRouter

router = APIRouter()
Session = sessionmaker(create_engine("postgresql+psycopg://app@/app"))


@router.get("/users")
def users(city: str, min_age: int = 0):
    with Session() as s:
        rows = s.execute(
            text("SELECT id, name FROM users WHERE city = :city AND age >= :age"),
            {"city": city, "age": min_age},
        )
        return [dict(r._mapping) for r in rows]
