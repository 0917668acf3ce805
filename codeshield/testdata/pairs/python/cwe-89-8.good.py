import sqlite3
from contextlib import closing


class Inventory:
    def __init__(self, path: str):
        self.path = path

    def search(self, *, name: str | None = None, supplier: str | None = None, order: str = "name"):
        if order not in ("name", "sku", "quantity"):
            raise ValueError("unknown column")
        query = "SELECT sku, name, quantity FROM items WHERE 1=1"
        params: list[str] = []
        if name:
            query += " AND name LIKE ?"
            params.append(f"%{name}%")
        if supplier:
            query += " AND supplier = ?"
            params.append(supplier)
        query += f" ORDER BY {order}"
        with closing(sqlite3.connect(self.path)) as db:
            return db.execute(query, params).fetchall()
