import sqlite3
from typing import Optional


class UserRepository:
    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    def find_by_email(self, email: str) -> Optional[tuple]:
        cur = self._conn.cursor()
        sql = "SELECT id, email, role FROM users WHERE email = ? LIMIT 1"
        return cur.execute(sql, (email,)).fetchone()
