import sqlite3
from contextlib import closing


class Inventory:
    def __init__(self, path: str):
        self.path = path

    def search(self, *, name: str | None = None, supplier: str | None = None, order: str = "name"):
        query = "SELECT sku, name, quantity FROM items WHERE 1=1"
        if name:
            query += f" AND name LIKE '%{name}%'"
        if supplier:
            query += " AND supplier = '" + supplier + "'"
        query += f" ORDER BY {order}"
        with closing(sqlite3.connect(self.path)) as db:
            return db.execute(query).fetchall()
